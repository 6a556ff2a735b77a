import { registerWords } from '@/core/scoring/accuracy/register-words';
import { wordStem } from '@/core/scoring/accuracy/word-stem';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding, Span } from '@/core/scoring/finding';
import { type BotStatement, botStatement, isProtested, namesAnother } from './bot-statement';
import type { MatterWords } from './matter-words';
import { pointedOut } from './pointed-out';
import { stateConflict } from './state-conflict';
import { type Conflict, conflictOf, readSaid } from './statement-conflict';

/** How many earlier messages of the bot are compared. */
const LOOK_BACK = 6;
/** "Refunds are paid within 5 days" has no more stems than this. */
const FEW_STEMS = 3;
const STATE_CONFIDENCE = 0.8;
const TEXT_CONFIDENCE = 0.78;

/**
 * `confusion.contradiction`: the bot says what cannot hold together with something that it said earlier, and does
 * not announce it as a change or a correction. Seen in what both messages state, or because the customer says so.
 */
export function contradictionFindings(
  analysis: Analysis,
  matter: MatterWords,
  repeated: ReadonlySet<number>,
): Finding[] {
  const findings: Finding[] = [];
  const said: BotStatement[] = [];
  const anchors = new Set<number>();
  /** What a person has said since is not the bot's to answer for. */
  let personSince = false;
  for (const message of analysis.messages) {
    if (message.role === 'agent') personSince = true;
    if (message.role === 'customer' && !personSince) {
      const last = said[said.length - 1]?.message;
      const match = pointedOut(analysis, matter, message, said);
      if (match === undefined || last === undefined || anchors.has(last.index)) continue;
      const spans = [
        evidenceSpan(analysis.tokens, last, last.from, last.to),
        evidenceSpan(analysis.tokens, message, match.from, match.to),
      ];
      findings.push(finding(last.index, match.confidence, match.rule, spans));
      anchors.add(last.index);
    }
    if (message.role !== 'bot' || message.from === message.to) continue;
    const now = botStatement(analysis, matter, message);
    if (now.comparable && !now.announced && !repeated.has(message.index)) {
      const found = conflicting(analysis, matter, now, said);
      if (found !== undefined) {
        findings.push(found);
        anchors.add(found.message);
      }
    }
    said.push(now);
    personSince = false;
  }
  return findings;
}

function finding(
  message: number,
  confidence: number,
  rule: string,
  spans: readonly (Span | undefined)[],
): Finding {
  const evidence = spans.filter((span): span is Span => span !== undefined);
  return { kind: 'confusion.contradiction', message, confidence, rule, evidence };
}

function conflicting(
  analysis: Analysis,
  matter: MatterWords,
  now: BotStatement,
  said: readonly BotStatement[],
): Finding | undefined {
  const { index } = now.message;
  for (let i = said.length - 1; i >= Math.max(0, said.length - LOOK_BACK); i--) {
    const earlier = said[i];
    if (earlier === undefined || !earlier.comparable) continue;
    const shared = sharedCount(earlier.rare, now.rare);
    if (shared === 0) continue;
    const states = stateConflict(analysis, matter, earlier, now);
    if (states !== null) return finding(index, STATE_CONFIDENCE, 'contradiction.other-state', states);
    const conflict = mayConflict(earlier, now) ? textConflict(analysis, earlier, now, shared) : null;
    if (conflict === null) continue;
    return finding(index, TEXT_CONFIDENCE, conflict.rule, [
      { message: earlier.message.index, ...conflict.earlier },
      { message: index, ...conflict.later },
    ]);
  }
  return undefined;
}

/** Cheap signs that reading the sentences may be worth it. */
function mayConflict(a: BotStatement, b: BotStatement): boolean {
  if (namesAnother(a, b)) return false;
  return (a.numbers && b.numbers) || a.negated !== b.negated;
}

function textConflict(
  analysis: Analysis,
  earlier: BotStatement,
  now: BotStatement,
  shared: number,
): Conflict | null {
  // Without a protest only two rules in general conflict; most messages state none.
  const protested = isProtested(analysis, now);
  const short = Math.min(earlier.stems.length, now.stems.length) <= FEW_STEMS;
  if (!protested && shared < 2 && !short) return null;
  now.said ??= readSaid(now.message.text);
  if (!protested && now.said.rules.size === 0) return null;
  earlier.said ??= readSaid(earlier.message.text);
  if (!protested && earlier.said.rules.size === 0) return null;
  const conflict = conflictOf(earlier.said, now.said, askedBetween(analysis, earlier.message, now.message));
  return conflict !== null && (conflict.general || protested) ? conflict : null;
}

function sharedCount(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (const stem of a) if (b.includes(stem)) shared++;
  return shared;
}

/** Longest part of a customer's message that is read for what it asks about. */
const LONGEST_READ = 1000;

/** Stems of what the customer said between two messages: what they asked about next, or to have changed. */
function askedBetween({ messages }: Analysis, from: MessageAnalysis, to: MessageAnalysis): Set<string> {
  const stems = new Set<string>();
  for (let index = from.index + 1; index < to.index; index++) {
    const message = messages[index];
    if (message?.role !== 'customer') continue;
    for (const { text } of registerWords(message.text.slice(0, LONGEST_READ))) stems.add(wordStem(text));
  }
  return stems;
}
