import { type LogisticWeights, logistic } from '@/core/math/logistic';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding, Span } from '@/core/scoring/finding';
import { QUESTION } from '@/core/text/tokens';
import { contentSentences } from './content-sentences';
import { LOOP_FEATURES, loopFeatures, type Repeatable, repeatable, sharedMatter } from './loop-features';
import { LOOP_WEIGHTS } from './loop-weights';
import { type MatterWords, matterWeight } from './matter-words';

/** A repetition of fewer words than this is a set phrase. */
const FEWEST_WORDS = 4;
/** The same where both messages say nothing else. */
const FEWEST_OF_ALL = 3;
/** Share of a message's words that must have been said before in one earlier message. */
const REPEATED_SHARE = 0.8;
/** How many earlier bot messages are compared. */
const LOOK_BACK = 6;
/** Confidence of a verbatim repetition; no reader sees it as new. */
const VERBATIM = 0.97;
/** Share of common matter (Dice) from which two messages may say the same. */
const ALIKE = 0.3;
/** Where the clean conversations of the development sets stay clean in cross-validation. */
const THRESHOLD = 0.55;
/** The same where a question of the bot comes back as a statement, or one of the two denies what the other says. */
const ANSWERED = 0.97;
const DENIES_AT = LOOP_FEATURES.indexOf('one denies');
/** Weight of common matter below which two short messages share an everyday word. */
const ENOUGH = 1.2;
/** Below this the words are others. */
const NEARLY = 0.85;

/** A message of the bot and the earlier one that it shares most with. */
export interface PossibleLoop {
  earlier: Repeatable;
  now: Repeatable;
  /** The earlier one is the bot's last message before. */
  consecutive: boolean;
  /** What was said before word for word, where that alone is enough. */
  verbatim: readonly Span[];
}

/** The bot's messages that say much of what an earlier answer to another message of the customer said. */
export function possibleLoops(analysis: Analysis, matter: MatterWords): PossibleLoop[] {
  const found: PossibleLoop[] = [];
  const said: Repeatable[] = [];
  const bySentence = new Map<number, Repeatable>();
  let asked: MessageAnalysis | null = null;
  for (const message of analysis.messages) {
    if (message.role === 'customer') asked = message;
    if (message.role !== 'bot') continue;
    const sentences = contentSentences(analysis, message);
    if (sentences.length === 0) continue;
    const now = repeatable(analysis, matter, message, sentences, asked);
    const last = said[said.length - 1];
    const verbatim = said.length === 0 ? [] : verbatimSpans(analysis, now, bySentence);
    const earlier = last === undefined ? undefined : nearest(now, said);
    if (earlier !== undefined || verbatim.length > 0)
      found.push({ earlier: earlier ?? now, now, consecutive: earlier === last, verbatim });
    said.push(now);
    for (const sentence of sentences) bySentence.set(sentence.hash, now);
  }
  return found;
}

/**
 * `confusion.loop`: a bot message that says the same as an earlier one, in the same words or in others, although the
 * customer has written something else in between. Word for word a rule sees it; for the rest a small model weighs
 * what the two share and what differs.
 */
export function loopFindings(
  analysis: Analysis,
  matter: MatterWords,
  weights: LogisticWeights = LOOP_WEIGHTS,
): Finding[] {
  const findings: Finding[] = [];
  for (const { earlier, now, consecutive, verbatim } of possibleLoops(analysis, matter)) {
    if (verbatim.length > 0) {
      findings.push(finding(now, VERBATIM, 'loop.same-sentences', verbatim));
      continue;
    }
    if (sharedMatter(earlier, now) < ENOUGH || answersNewMatter(matter, earlier, now)) continue;
    const features = loopFeatures(analysis, matter, earlier, now, consecutive);
    const p = logistic(features, weights);
    // What was asked is answered with its words: "shall I connect you?", "connecting you".
    const answers = asks(analysis, earlier.message) && !asks(analysis, now.message);
    if (p < (answers || features[DENIES_AT] === 1 ? ANSWERED : THRESHOLD)) continue;
    const spans = [earlier.message, now.message].map((m) => evidenceSpan(analysis.tokens, m, m.from, m.to));
    findings.push(
      finding(
        now,
        p,
        p < NEARLY ? 'loop.other-words' : 'loop.same-words',
        spans.filter((span): span is Span => span !== undefined),
      ),
    );
  }
  return findings;
}

/** The sentences said before, where they are (nearly) all that the message says. */
function verbatimSpans(
  analysis: Analysis,
  now: Repeatable,
  bySentence: ReadonlyMap<number, Repeatable>,
): Span[] {
  const spans: Span[] = [];
  let repeated = 0;
  for (const sentence of now.sentences) {
    const before = bySentence.get(sentence.hash);
    if (before === undefined || !answersSomethingElse(now, before)) continue;
    repeated += sentence.to - sentence.from;
    const span = evidenceSpan(analysis.tokens, now.message, sentence.from, sentence.to);
    if (span !== undefined) spans.push(span);
  }
  const all = repeated === now.words && now.sentences.some((s) => bySentence.get(s.hash)?.words === repeated);
  const enough =
    (all && repeated >= FEWEST_OF_ALL) ||
    (repeated >= FEWEST_WORDS && repeated >= REPEATED_SHARE * now.words);
  return enough ? spans : [];
}

/** The earlier answer to another message with the largest share of common matter. */
function nearest(now: Repeatable, said: readonly Repeatable[]): Repeatable | undefined {
  let best: Repeatable | undefined;
  let most = ALIKE;
  for (let at = said.length - 1; at >= Math.max(0, said.length - LOOK_BACK); at--) {
    const before = said[at];
    if (before === undefined || (before.bits & now.bits) === 0 || !answersSomethingElse(now, before))
      continue;
    const share = (2 * sharedMatter(before, now)) / (before.weight + now.weight);
    if (share <= most) continue;
    most = share;
    best = before;
  }
  return best;
}

/** The customer has written in between, and not the same again. */
function answersSomethingElse(now: Repeatable, before: Repeatable): boolean {
  return now.askedHash !== null && before.askedHash !== null && now.askedHash !== before.askedHash;
}

/** What is new in it the customer has brought up: "a room in Porto" after "and in Porto?" is an answer. */
function answersNewMatter(matter: MatterWords, earlier: Repeatable, now: Repeatable): boolean {
  const fresh = now.stems.filter((stem) => matterWeight(stem) === 1 && !earlier.stems.includes(stem));
  const { asked } = now;
  return fresh.length > 0 && asked !== null && fresh.every((stem) => matter.holds(asked, stem));
}

function finding(
  { message }: Repeatable,
  confidence: number,
  rule: string,
  evidence: readonly Span[],
): Finding {
  return { kind: 'confusion.loop', message: message.index, confidence, rule, evidence: [...evidence] };
}

function asks({ tokens }: Analysis, { to }: MessageAnalysis): boolean {
  return tokens.after[to - 1] === QUESTION;
}
