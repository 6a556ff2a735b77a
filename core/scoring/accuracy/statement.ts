import { EMPTY_WORDS } from './concepts';
import { type Quantity, readQuantities } from './quantity';
import { COMMA, HYPHEN, QUESTION, type RegisterWord, STOP } from './register-words';
import {
  ALL,
  BEFORE_FREE,
  CHARGED,
  CONDITIONS,
  EXCEPTIONS,
  JOINTS,
  LIMITING,
  NEGATIONS,
  NO,
  ONLY,
  VERBS,
  YES,
} from './statement-words';
import { wordStem } from './word-stem';

/** What a sentence says of whom, as far as comparing two sentences needs it. */
export interface Statement {
  /** The sentence's words in its text, `to` exclusive. */
  from: number;
  to: number;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Stems of the words that carry its subject, each once, in order. */
  subject: string[];
  quantities: Quantity[];
  /** Has a negating word, other than a leading "No,". */
  negated: boolean;
  /** Stems that follow a negating word closely. */
  denied: ReadonlySet<string>;
  /** A leading "yes" or "no". */
  answer: 'yes' | 'no' | null;
  free: boolean;
  /** Names a price or a charge. */
  charged: boolean;
  scope: 'only' | 'all' | null;
  /** Holds under a condition or with an exception. */
  conditional: boolean;
  /** Names an exception. */
  excepting: boolean;
  /** Says what may, can or must be done: its times are limits, not durations. */
  limiting: boolean;
  /** Has a verb of the few that rules are told with; a list item or a heading has none. */
  predicates: boolean;
  question: boolean;
}

/** "No longer than" sets a limit. */
const COMPARED = new Set(['longer', 'more', 'later', 'less']);
/** Words that one negation reaches. */
const REACH = 4;
/** Sentences longer than this are read in pieces; it bounds what one comparison costs. */
const LONGEST = 60;

/** The sentences of a text that was cut into words; a text without words gives none. */
export function readStatements(words: readonly RegisterWord[]): Statement[] {
  const found: Statement[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const last = at + 1 === words.length;
    // "No. Toll charges are included." is one statement: a bare yes or no says nothing alone.
    const bare = at === from && (YES.has(word?.text ?? '') || NO.has(word?.text ?? '')) && !last;
    if (
      ((word?.after ?? STOP) >= STOP && !bare) ||
      last ||
      joins(words, from, at) ||
      at - from + 1 >= LONGEST
    ) {
      found.push(readStatement(words, from, at + 1));
      from = at + 1;
    }
  }
  return found;
}

/** A second statement follows: a joint and soon a verb, as in "..., and orders are delivered free". */
function joins(words: readonly RegisterWord[], from: number, at: number): boolean {
  if (at - from < 3 || !JOINTS.has(words[at + 1]?.text ?? '')) return false;
  if (words[at]?.after !== COMMA && words[at + 1]?.text !== 'so') return false;
  for (let next = at + 2; next < at + 6 && (words[next - 1]?.after ?? STOP) < COMMA; next++) {
    if (VERBS.has(words[next]?.text ?? '')) return true;
  }
  return false;
}

function readStatement(words: readonly RegisterWord[], from: number, to: number): Statement {
  const subject = new Set<string>();
  const quantities = readQuantities(words, from, to);
  const first = words[from]?.text ?? '';
  const answer = YES.has(first) ? 'yes' : NO.has(first) && (words[from]?.after ?? 0) >= COMMA ? 'no' : null;
  const denied = new Set<string>();
  let reach = -1;
  let negated = false;
  let free = false;
  let charged = quantities.some((q) => q.high > 0 && isPrice(words, q));
  let scope: Statement['scope'] = null;
  let conditional = false;
  let excepting = false;
  let limiting = false;
  let predicates = false;
  for (let at = answer === null ? from : from + 1; at < to; at++) {
    const text = words[at]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    if (text === 'complimentary' || isFree(words, at)) free = true;
    const privative = text === 'non' && /[ai]ble$/.test(next);
    if ((NEGATIONS.has(text) || privative) && words[at - 1]?.text !== 'or') {
      // "No charge", "never costs": free, which denies nothing else.
      if (
        CHARGED.has(next) ||
        CHARGED.has(words[at + 2]?.text ?? '') ||
        CHARGED.has(words[at - 1]?.text ?? '')
      ) {
        free = true;
      } else if (!(text === 'no' && COMPARED.has(next))) {
        negated = true;
        reach = at + REACH;
      }
    }
    if (CHARGED.has(text) && words[at - 1]?.text !== 'of') charged = true;
    if (ONLY.has(text)) scope = 'only';
    else if (ALL.has(text) && scope === null && words[at - 1]?.text !== 'at') scope = 'all';
    if (CONDITIONS.has(text)) conditional = true;
    if (EXCEPTIONS.has(text)) excepting = true;
    if (LIMITING.has(text)) limiting = true;
    if (VERBS.has(text) || LIMITING.has(text) || CHARGED.has(text)) predicates = true;
    if (!isSubject(words[at], at, quantities)) continue;
    // "wi-fi" is written as one word too.
    const stem =
      words[at]?.after === HYPHEN && text.length <= 3 && text !== 'non'
        ? wordStem(text + next)
        : wordStem(text);
    subject.add(stem);
    if (at <= reach) denied.add(stem);
    if (stem !== wordStem(text)) at++;
  }
  return {
    from,
    to,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    subject: [...subject],
    quantities,
    negated,
    denied,
    answer,
    free,
    charged: charged && !free,
    scope,
    conditional,
    excepting,
    limiting,
    predicates,
    question: words[to - 1]?.after === QUESTION,
  };
}

/** "for £5", "is 20.00 a night"; a bare amount is no price. */
function isPrice(words: readonly RegisterWord[], { dimension, from }: Quantity): boolean {
  return dimension === 'money' && ['for', 'is', 'are', 'at'].includes(words[from - 1]?.text ?? '');
}

/** Free of charge; not "free to", "smoke-free", "gluten free". */
function isFree(words: readonly RegisterWord[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.text === 'free' &&
    words[at + 1]?.text !== 'to' &&
    before?.after !== HYPHEN &&
    !BEFORE_FREE.has(before?.text ?? '')
  );
}

function isSubject(word: RegisterWord | undefined, at: number, quantities: readonly Quantity[]): boolean {
  if (word === undefined || word.value !== null || word.text.length < 2) return false;
  if (EMPTY_WORDS.has(word.text)) return false;
  return !quantities.some((q) => UNITS.has(q.dimension) && at >= q.from && at < q.to);
}

/** What is counted is a subject ("one promo code"); units of measurement are not. */
const UNITS = new Set(['time', 'working days', 'money', 'percent']);
