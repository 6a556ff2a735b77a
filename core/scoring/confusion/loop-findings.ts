import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { evidenceSpan } from '@/core/scoring/evidence-span';
import type { Finding, Span } from '@/core/scoring/finding';
import { type ContentSentence, contentSentences } from './content-sentences';
import { sameWords } from './same-words';

/** A repetition of fewer words than this is a set phrase. */
const FEWEST_WORDS = 4;
/** The same where both messages say nothing else. */
const FEWEST_OF_ALL = 3;
/** Share of a message's words that must have been said before in one earlier message. */
const REPEATED_SHARE = 0.8;
/** How many earlier bot messages are compared word by word. */
const LOOK_BACK = 6;
/** Confidence of a verbatim and of a nearly verbatim repetition; no reader sees the first as new. */
const VERBATIM = 0.97;
const NEARLY = 0.85;

interface Said {
  message: MessageAnalysis;
  sentences: ContentSentence[];
  words: number;
  /** Hash of the customer's message that this one answers, null where nobody had asked. */
  asked: number | null;
}

/**
 * `confusion.loop`: a bot message that says (nearly) the same as an earlier one although the
 * customer has written something else in between. Numbers must agree: a new balance is new.
 */
export function loopFindings(analysis: Analysis): Finding[] {
  const findings: Finding[] = [];
  const said: Said[] = [];
  const bySentence = new Map<number, Said>();
  let asked: number | null = null;
  for (const message of analysis.messages) {
    if (message.role === 'customer') asked = hashOf(analysis, message);
    if (message.role !== 'bot') continue;
    const sentences = contentSentences(analysis, message);
    const words = sentences.reduce((sum, s) => sum + s.to - s.from, 0);
    if (words === 0) continue;
    const now: Said = { message, sentences, words, asked };
    const loop = repetition(analysis, now, said, bySentence);
    if (loop !== undefined) findings.push(loop);
    said.push(now);
    for (const sentence of sentences) bySentence.set(sentence.hash, now);
  }
  return findings;
}

function repetition(
  analysis: Analysis,
  now: Said,
  said: readonly Said[],
  bySentence: ReadonlyMap<number, Said>,
): Finding | undefined {
  const evidence: Span[] = [];
  let repeated = 0;
  for (const sentence of now.sentences) {
    const before = bySentence.get(sentence.hash);
    if (before === undefined || !answersSomethingElse(now, before)) continue;
    repeated += sentence.to - sentence.from;
    const span = evidenceSpan(analysis.tokens, now.message, sentence.from, sentence.to);
    if (span !== undefined) evidence.push(span);
  }
  const all = repeated === now.words && now.sentences.some((s) => bySentence.get(s.hash)?.words === repeated);
  if (
    (all && repeated >= FEWEST_OF_ALL) ||
    (repeated >= FEWEST_WORDS && repeated >= REPEATED_SHARE * now.words)
  ) {
    return finding(now.message, VERBATIM, 'loop.same-sentences', evidence);
  }
  for (const before of said.slice(-LOOK_BACK)) {
    if (!answersSomethingElse(now, before) || Math.min(now.words, before.words) < FEWEST_WORDS) continue;
    if (!sameWords(analysis.tokens, now.sentences, before.sentences)) continue;
    const last = now.sentences[now.sentences.length - 1];
    const span = evidenceSpan(analysis.tokens, now.message, now.sentences[0]?.from ?? 0, last?.to ?? 0);
    return finding(now.message, NEARLY, 'loop.same-words', span ? [span] : []);
  }
  return undefined;
}

/** The customer has written in between, and not the same again. */
function answersSomethingElse(now: Said, before: Said): boolean {
  return now.asked !== null && before.asked !== null && now.asked !== before.asked;
}

function finding(
  message: MessageAnalysis,
  confidence: number,
  rule: string,
  evidence: Span[],
): Finding | undefined {
  if (evidence.length === 0) return undefined;
  return { kind: 'confusion.loop', message: message.index, confidence, rule, evidence };
}

function hashOf({ tokens }: Analysis, message: MessageAnalysis): number {
  let hash = message.index === 0 ? 0 : message.to === message.from ? message.text.length : 0;
  for (let at = message.from; at < message.to; at++)
    hash = (Math.imul(hash, 31) + (tokens.hash[at] ?? 0)) | 0;
  return hash;
}
