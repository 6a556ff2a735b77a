import { type LogisticWeights, logistic } from '@/core/math/logistic';
import type { Analysis } from '@/core/scoring/acts/analyse';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding, Span } from '@/core/scoring/finding';
import type { IntentReadings } from '@/core/scoring/intents/read-intents';
import type { BotStatement } from './bot-statement';
import { CONFLICT_WEIGHTS } from './conflict-weights';
import { type MatterWords, sharedWeight } from './matter-words';
import { featuresOf, mayReach, type Suspect, statementsOf, suspectIn } from './possible-conflicts';

/** Where the clean conversations of the development sets stay clean in cross-validation. */
const THRESHOLD = 0.45;
/** The same where the customer recalls what was said. What a rule sees in the two messages needs no model. */
const SEEN = 0.15;

/**
 * `confusion.contradiction`: the bot says what cannot hold together with something that it said earlier, and does
 * not announce it as a change or a correction. A model weighs what the two say, what rules see in them and what the
 * customer says to it.
 */
export function contradictionFindings(
  analysis: Analysis,
  matter: MatterWords,
  repeated: ReadonlySet<number>,
  intents: IntentReadings,
  weights: LogisticWeights = CONFLICT_WEIGHTS,
): Finding[] {
  const findings: Finding[] = [];
  let last: Suspect | undefined;
  for (const now of statementsOf(analysis, matter)) {
    const suspect = suspectIn(analysis, matter, now, repeated.has(now.message.index), intents);
    const p = suspect === undefined ? null : conflictProbability(analysis, matter, suspect, intents, weights);
    if (suspect !== undefined && p !== null) {
      findings.push(finding(analysis, suspect, p, suspect.rule, suspect.spans));
      last = suspect;
    } else if (last !== undefined && goesBack(matter, last, now.statement)) {
      const back = { earlier: last.now, now: now.statement };
      findings.push(finding(analysis, back, BACK, 'contradiction.goes-back', []));
      last = undefined;
    }
  }
  return findings;
}

/** What the model gives a pair of messages that counts as a conflict, by it or by a rule; null for others. */
function conflictProbability(
  analysis: Analysis,
  matter: MatterWords,
  suspect: Suspect,
  intents: IntentReadings,
  weights: LogisticWeights,
): number | null {
  const { rules, repeated, now } = suspect;
  const seen = (rules.state || rules.sentence) && !repeated && !now.announced;
  const enough = seen ? 0 : rules.recalled ? SEEN : THRESHOLD;
  if (!seen && !mayReach(enough, analysis, matter, suspect, intents, weights)) return null;
  const p = logistic(featuresOf(analysis, matter, suspect, intents), weights);
  return p >= enough ? p : null;
}

/** Share of matter (Dice) that a bot which goes back to its first word says again. */
const AGAIN = 0.4;
const BACK = 0.8;

/** After two answers that conflict the first comes again, and nobody says that the second was wrong. */
function goesBack(matter: MatterWords, { earlier, now: second }: Suspect, now: BotStatement): boolean {
  if (!now.comparable || now.announced) return false;
  const like = (a: BotStatement) =>
    (2 * sharedWeight(a.stems, now.stems)) / Math.max(1, a.weight + now.weight);
  if (like(earlier) < AGAIN) return false;
  const amounts = matter.numbersOf(now.message);
  const first = matter.numbersOf(earlier.message);
  const other = matter.numbersOf(second.message);
  const told = amounts.some((n) => first.includes(n) && !other.includes(n));
  return told || (amounts.length === 0 && like(earlier) > like(second));
}

function finding(
  { tokens }: Analysis,
  { earlier, now }: Pick<Suspect, 'earlier' | 'now'>,
  confidence: number,
  rule: string,
  spans: readonly (Span | undefined)[],
): Finding {
  const shown = spans.filter((span): span is Span => span !== undefined);
  const whole = [earlier.message, now.message].flatMap((m) => evidenceSpan(tokens, m, m.from, m.to) ?? []);
  const evidence = shown.length > 0 ? shown : whole;
  return { kind: 'confusion.contradiction', message: now.message.index, confidence, rule, evidence };
}
