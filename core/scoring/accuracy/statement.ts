import { EMPTY_WORDS } from './concepts';
import { type Quantity, readQuantities } from './quantity';
import { COMMA, HYPHEN, QUESTION, type RegisterWord, STOP } from './register-words';
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
  /** An odd number of negating words, without a leading "No,". */
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

const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'none',
  'nothing',
  'cannot',
  'cant',
  'wont',
  'dont',
  'doesnt',
  'didnt',
  'isnt',
  'arent',
  'wasnt',
  'couldnt',
  'wouldnt',
  'unable',
  'unavailable',
  'impossible',
  'non',
  'nonrefundable',
  'neither',
  'nor',
  'without',
  'excluded',
  'excludes',
  'prohibited',
  'forbidden',
  'banned',
  'nobody',
]);
const YES = new Set(['yes', 'yep', 'yeah', 'yup', 'sure', 'absolutely']);
const NO = new Set(['no', 'nope', 'nothing', 'none', 'never']);
const JOINTS = new Set(['and', 'but', 'so', 'then']);
const VERBS = new Set([
  'is',
  'are',
  'was',
  'has',
  'have',
  'had',
  'can',
  'cant',
  'cannot',
  'will',
  'wont',
  'may',
  'must',
  'im',
  'ill',
  'its',
  'youll',
  'are',
  'cost',
  'take',
  'takes',
  'include',
  'includes',
  'apply',
  'get',
  'gets',
  'pay',
  'cover',
  'covers',
  'accept',
  'provide',
  'work',
  'offer',
  'match',
  'never',
  'be',
  'protects',
  'works',
  'receive',
  'receives',
  'youre',
  'itll',
  'theres',
  'thats',
  'needs',
  'costs',
  'do',
  'does',
  'dont',
  'doesnt',
  'applies',
  'comes',
  'goes',
  'ive',
  'youve',
  'isnt',
  'arent',
]);
const ONLY = new Set(['only', 'solely', 'exclusively']);
const ALL = new Set([
  'all',
  'every',
  'any',
  'always',
  'anyone',
  'everyone',
  'everything',
  'whatever',
  'anybody',
]);
const CONDITIONS = new Set([
  'unless',
  'except',
  'excluding',
  'if',
  'when',
  'until',
  'till',
  'once',
  'provided',
  'after',
  'before',
  'while',
  'without',
  'otherwise',
  'however',
  'but',
  'depending',
  'whenever',
  'where',
  'above',
  'over',
  'below',
  'under',
  'subject',
]);
const EXCEPTIONS = new Set(['except', 'excluding', 'unless', 'excluded', 'excludes', 'apart']);
const LIMITING = new Set([
  'can',
  'may',
  'must',
  'possible',
  'allowed',
  'accepted',
  'eligible',
  'cannot',
  'cant',
  'refundable',
  'returnable',
  'permitted',
]);
const CHARGED = new Set([
  'charge',
  'charged',
  'charges',
  'fee',
  'fees',
  'cost',
  'costs',
  'pay',
  'surcharge',
  'deducted',
]);
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
  let negations = 0;
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
    if (text === 'free' && next !== 'to' && words[at - 1]?.after !== HYPHEN && next !== 'options')
      free = true;
    if (
      text === 'complimentary' ||
      (text === 'no' && (CHARGED.has(next) || CHARGED.has(words[at + 2]?.text ?? '')))
    ) {
      free = true;
      if (text === 'no') continue;
    }
    // "non" and "no one" negate; "no longer than" limits.
    if (
      NEGATIONS.has(text) &&
      words[at - 1]?.text !== 'or' &&
      !(text === 'no' && ['longer', 'more', 'later', 'less'].includes(next))
    ) {
      negations++;
      reach = at + REACH;
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
      words[at]?.after === HYPHEN && text.length <= 3 && !NEGATIONS.has(text)
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
    negated: negations % 2 === 1,
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

function isSubject(word: RegisterWord | undefined, at: number, quantities: readonly Quantity[]): boolean {
  if (word === undefined || word.value !== null || word.text.length < 2) return false;
  if (EMPTY_WORDS.has(word.text)) return false;
  return !quantities.some((q) => UNITS.has(q.dimension) && at >= q.from && at < q.to);
}

/** What is counted is a subject ("one promo code"); units of measurement are not. */
const UNITS = new Set(['time', 'working days', 'money', 'percent']);
