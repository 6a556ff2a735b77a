import type { Act } from '@/core/scoring/acts/act';
import type { MessageAnalysis } from '@/core/scoring/acts/analyse';
import { NUMBER_WORD, QUESTION, type Tokens } from '@/core/text/tokens';

/** What surrounds a customer's message, as far as it bears on the mood. */
export interface MoodContext {
  /** Score of the customer's message before, -1 to 1; 0 at the beginning. */
  before: number;
  /** No customer message before this one. */
  first: boolean;
  /** Nobody else wrote anything: a review, a post, a letter. */
  alone: boolean;
  /** Confidence that the reply in between failed: fallback, loop, refusal, ignored request. */
  failedReply: number;
  /** Failures of the bot so far, before this message. */
  failures: number;
  /** A person was promised and has not written yet. */
  waiting: boolean;
  /** Probability that this message asks for a person. */
  request: number;
  /** Confidence that this message is a correction or asks for a person again. */
  trouble: number;
}

/** Names of the features, in the order of the vector; the weights are keyed by them. */
export const MOOD_FEATURES = [
  'lexicon',
  'lexicon below zero',
  'valence',
  'valence below zero',
  'mood of the words',
  'complains',
  'praises',
  'trouble said',
  'lost',
  'mood before',
  'failed reply',
  'failures so far',
  'waiting',
  'asks for a person first',
  'asks for a person later',
  'corrects or asks again',
  'first message',
  'stands alone',
  'question without complaint',
  'several question marks',
  'capitals',
  'short without complaint or praise',
] as const;

/** Standard deviations of valence that are plainly pleasant. */
const SPREAD = 1.5;
/** Further from the middle a reading of the words says nothing more. */
const MOST_MOOD = 1.5;

/** The rule whose words mean their opposite. */
const SARCASM = 'feeling.sarcasm';
/** More failures than this say nothing new. */
const MOST_FAILURES = 3;
/** A message of at most this many words is an answer more often than a feeling. */
const SHORT = 3;

/** The features of one customer message for the mood model, each of about unit size. */
export function moodFeatures(tokens: Tokens, message: MessageAnalysis, context: MoodContext): number[] {
  const sarcastic = isSarcastic(message);
  const plain = message.reading?.lexicon ?? 0;
  const lexicon = sarcastic ? -Math.abs(plain) : plain;
  const pleasant = Math.tanh((message.reading?.valence ?? 0) / SPREAD);
  const valued = sarcastic ? -Math.abs(pleasant) : pleasant;
  const complains = confidence(message, 'complain');
  const praises = sarcastic ? 0 : confidence(message, 'praise');
  const asks = complains === 0 && tokens.after[message.to - 1] === QUESTION;
  const length = message.to - message.from;
  return [
    lexicon,
    Math.min(0, lexicon),
    valued,
    Math.min(0, valued),
    moodOfWords(message, message.reading?.mood ?? 0),
    complains,
    praises,
    confidence(message, 'trouble'),
    confidence(message, 'lost'),
    context.before,
    context.failedReply,
    Math.min(context.failures, MOST_FAILURES) / MOST_FAILURES,
    context.waiting ? 1 : 0,
    context.first ? context.request : 0,
    context.first ? 0 : context.request,
    context.trouble,
    context.first && !context.alone ? 1 : 0,
    context.alone ? 1 : 0,
    asks ? 1 : 0,
    message.text.includes('??') || message.text.includes('?!') ? 1 : 0,
    shouts(tokens, message) ? 1 : 0,
    length <= SHORT && complains + praises === 0 ? 1 : 0,
  ];
}

/** Where a message's valence stands in the vector. */
export const VALENCE_AT = MOOD_FEATURES.indexOf('valence');

/** What the student reads as the message's mood, as the model takes it: a phrase that was seen outweighs n-grams. */
export function moodOfWords(message: MessageAnalysis, read: number): number {
  const words = bounded(read, MOST_MOOD);
  if (isSarcastic(message)) return -Math.abs(words);
  const complains = confidence(message, 'complain') - confidence(message, 'praise');
  return complains > 0 ? Math.min(words, -complains) : words;
}

function isSarcastic(message: MessageAnalysis): boolean {
  for (const match of message.acts) if (match.rule === SARCASM) return true;
  return false;
}

/** A value as a share of the most that it may be, -1 to 1. */
function bounded(value: number, most: number): number {
  return Math.max(-1, Math.min(1, value / most));
}

function confidence(message: MessageAnalysis, act: Act): number {
  let highest = 0;
  for (const match of message.acts) if (match.act === act) highest = Math.max(highest, match.confidence);
  return highest;
}

/** A word of three or more capitals amid lower case; order numbers have digits, names have no vowel run. */
function shouts(tokens: Tokens, message: MessageAnalysis): boolean {
  let capital = false;
  let lower = false;
  for (let at = message.from; at < message.to; at++) {
    if (tokens.word[at] === NUMBER_WORD) continue;
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? 0;
    let upper = 0;
    for (let i = start; i < end && i < start + 4; i++) {
      const unit = message.text.charCodeAt(i);
      if (unit >= 0x41 && unit <= 0x5a) upper++;
      else if (unit >= 0x61 && unit <= 0x7a) lower = true;
    }
    if (upper >= 3 && upper === Math.min(4, end - start)) capital = true;
  }
  return capital && lower;
}
