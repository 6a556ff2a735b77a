import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import type { MatterWords } from '@/core/scoring/confusion/matter-words';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding } from '@/core/scoring/finding';
import { asksBackWhoIsThere } from './asks-back-who-is-there';
import { Parties } from './parties';
import { passesOn } from './passes-on';
import { speaksOfOtherMatter } from './speaks-of-other-matter';

/** Measured with the sets in docs/scoring.md: one who is passed on again, and one who wonders who that is. */
const SECOND_TRANSFER = 0.85;
const WONDERS = 0.75;
const OTHER_MATTER = 0.8;
/** Within so many messages the next one comes, or an event says so. */
const SOON = 3;

/**
 * Customers sent to a wrong team, or passed on a second time: the message in which the one who is there says
 * so, or the customer does. `requests` holds the messages that ask for a person: who asks for somebody else
 * and is passed on was not misdirected.
 */
export function misdirectedFindings(
  analysis: Analysis,
  matter: MatterWords,
  requests: ReadonlyMap<number, number>,
): Finding[] {
  const findings: Finding[] = [];
  const parties = new Parties();
  let asked = false;
  /** Said already of the party that is there. */
  let said = false;
  /** First message of the party that came last, until the customer has answered it. */
  let introduced: MessageAnalysis | undefined;
  const add = (message: MessageAnalysis, match: Pick<ActMatch, 'from' | 'to'>, p: number, rule: string) => {
    const span = evidenceSpan(analysis.tokens, message, match.from, match.to);
    if (span === undefined || said) return;
    const evidence = [span];
    findings.push({ kind: 'escalation.misdirected', message: message.index, confidence: p, rule, evidence });
    said = true;
  };
  for (const message of analysis.messages) {
    if (parties.enter(message)) {
      said = false;
      introduced = message;
      if (message.role === 'agent' && speaksOfOtherMatter(analysis, matter, message))
        add(message, message, OTHER_MATTER, 'misdirected.other-matter');
    }
    if (message.role === 'customer') {
      asked = requests.has(message.index);
      if (introduced !== undefined && asksBackWhoIsThere(analysis, matter, introduced, message))
        add(introduced, introduced, WONDERS, 'misdirected.customer-wonders');
      introduced = undefined;
      const wrong = parties.transferred ? strongest(message, 'wrong_team') : undefined;
      if (wrong !== undefined) add(message, wrong, wrong.confidence, wrong.rule);
    } else if (message.role === 'agent' && parties.transferred) {
      const wrong = strongest(message, 'wrong_team');
      if (wrong !== undefined) add(message, wrong, wrong.confidence, wrong.rule);
      const passes = passesOn(analysis, message);
      if (passes === undefined) continue;
      const other = strongest(message, 'other_team');
      if (other !== undefined) add(message, other, other.confidence, other.rule);
      else if (!asked && movesOn(analysis, message))
        add(message, passes, SECOND_TRANSFER, 'misdirected.second-transfer');
    }
  }
  return findings;
}

/** An event of the system follows, as it does when somebody is really passed on. */
function movesOn({ messages }: Analysis, { index }: MessageAnalysis): boolean {
  return messages.slice(index + 1, index + 1 + SOON).some((next) => {
    if (next.role !== 'system') return false;
    return strongest(next, 'transfer_event') !== undefined || strongest(next, 'join_event') !== undefined;
  });
}
