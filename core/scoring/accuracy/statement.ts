import { type Quantity, readQuantities } from './quantity';
import { COMMA, HYPHEN, QUESTION, type RegisterWord, STOP } from './register-words';
import { BACK_VERBS, MARK } from './statement-words';
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
  /** What it says of the price, read more widely than `free` and `charged`: also "included", "waived", "on top". */
  price: 'free' | 'charged' | null;
  /** Says what has to be done. */
  duty: boolean;
  /** Denies by "excluded" and the like. */
  excluding: boolean;
  /** Stems behind its first condition. */
  given: ReadonlySet<string>;
  /** Whom or what "only" keeps it for; null where it keeps nothing. */
  focus: string | null;
  /** Stems before its first verb: what it speaks of. */
  head: ReadonlySet<string>;
  /** Begins with "it", "this" and the like. */
  pronoun: boolean;
  /** Begins with "it" or "that", which is often the customer's own. */
  own: boolean;
  /** Begins with a word that lives on what was said before: "it", "we", "that's". */
  continuing: boolean;
  /** Says that it adds something: "also", "extra". */
  adding: boolean;
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

const NONE: ReadonlySet<string> = new Set();
/** "No longer than" sets a limit. */
const COMPARED = new Set(['longer', 'more', 'later', 'less']);
/** A second statement shows its verb within so many words. */
const JOINED = 8;
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
    const bare = at === from && has(words, at, MARK.yes | MARK.no) && !last;
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
  if (at - from < 3 || !has(words, at + 1, MARK.joint)) return false;
  if (words[at]?.after !== COMMA && words[at + 1]?.text !== 'so') return false;
  for (let next = at + 2; next < at + JOINED && (words[next - 1]?.after ?? STOP) < COMMA; next++) {
    if (has(words, next, MARK.verb)) return true;
  }
  return false;
}

/** Whether the word at a place has one of these marks; no word has none. */
function has(words: readonly RegisterWord[], at: number, marks: number): boolean {
  return ((words[at]?.marks ?? 0) & marks) !== 0;
}

function readStatement(words: readonly RegisterWord[], from: number, to: number): Statement {
  const subject = new Set<string>();
  const quantities = readQuantities(words, from, to);
  const refuses = has(words, from, MARK.no) && (words[from]?.after ?? 0) >= COMMA;
  const answer = has(words, from, MARK.yes) ? 'yes' : refuses ? 'no' : null;
  let denied: Set<string> | null = null;
  let reach = -1;
  let negated = false;
  let free = false;
  // Money that goes back is refunded.
  const paid = quantities.some((q) => q.dimension === 'money');
  let charged = quantities.some((q) => q.high > 0 && isPrice(words, q));
  let scope: Statement['scope'] = null;
  let conditional = false;
  let excepting = false;
  let limiting = false;
  let predicates = false;
  let unpaid = false;
  let included = false;
  let excluding = false;
  let duty = false;
  let added = false;
  let after = false;
  const head = new Set<string>();
  let given: Set<string> | null = null;
  for (let at = answer === null ? from : from + 1; at < to; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { text, marks } = word;
    if (text === 'complimentary' || isFree(words, at)) free = true;
    if ((marks & MARK.negation) !== 0 || text === 'non') {
      const privative = (marks & MARK.negation) !== 0 || /[ai]ble$/.test(words[at + 1]?.text ?? '');
      if (privative && words[at - 1]?.text !== 'or') {
        // "No charge", "never costs": free, which denies nothing else.
        if (
          has(words, at + 1, MARK.charged) ||
          has(words, at + 2, MARK.charged) ||
          has(words, at - 1, MARK.charged)
        )
          free = true;
        else if (isUnpaid(words, at)) {
          unpaid = true;
          negated = true;
        } else if (!(text === 'no' && COMPARED.has(words[at + 1]?.text ?? ''))) {
          negated = true;
          reach = at + REACH;
          // "Sale items are excluded" denies what stands before.
          if ((marks & MARK.excluded) !== 0) {
            excluding = true;
            denied ??= new Set();
            for (const stem of subject) denied.add(stem);
          }
        }
      }
    }
    // Most words have no mark.
    if (marks !== 0) {
      if ((marks & MARK.charged) !== 0 && words[at - 1]?.text !== 'of') charged = true;
      if ((marks & MARK.only) !== 0) scope = 'only';
      else if ((marks & MARK.all) !== 0 && scope === null && words[at - 1]?.text !== 'at') scope = 'all';
      if ((marks & MARK.condition) !== 0 && !(text === 'once' && words[at - 1]?.text === 'at'))
        conditional = true;
      if ((marks & MARK.duty) !== 0 || (text === 'to' && has(words, at - 1, MARK.have))) duty = true;
      if (paid && (marks & MARK.paying) !== 0) added = true;
      if ((marks & MARK.exception) !== 0) excepting = true;
      if ((marks & MARK.limiting) !== 0) limiting = true;
      if ((marks & (MARK.verb | MARK.limiting | MARK.charged)) !== 0) predicates = true;
      if ((marks & (MARK.verb | MARK.limiting)) !== 0) after = true;
      if ((marks & MARK.waiving) !== 0) included = true;
      if ((marks & MARK.extra) !== 0) added = true;
    }
    if (text === 'house' && words[at - 1]?.text === 'the' && words[at - 2]?.text === 'on') included = true;
    if (text === 'top' && words[at - 1]?.text === 'on') added = true;
    const back = (marks & MARK.back) === 0 ? null : backConcept(words, at, to, paid);
    if (back === null && !isSubject(words, at, quantities)) continue;
    // "wi-fi" is written as one word too.
    const joined = word.after === HYPHEN && text.length <= 3 && text !== 'non';
    const stem = back ?? (joined ? wordStem(text + (words[at + 1]?.text ?? '')) : word.stem);
    subject.add(stem);
    if (!after) head.add(stem);
    if (conditional) {
      given ??= new Set();
      given.add(stem);
    }
    if (at <= reach) {
      denied ??= new Set();
      denied.add(stem);
    }
    if (joined && stem !== word.stem) at++;
  }
  const opened = openedAt(words, from, to);
  return {
    from,
    to,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    subject: [...subject],
    quantities,
    negated,
    denied: denied ?? NONE,
    answer,
    free,
    charged: charged && !free,
    price: priceOf(free || unpaid, charged, included, added, negated),
    duty: duty && !negated,
    excluding,
    given: given ?? NONE,
    focus: scope === 'only' ? focusOf(words, from, to) : null,
    head,
    pronoun: has(words, opened, MARK.pronoun),
    own: has(words, opened, MARK.single),
    continuing: has(words, opened, MARK.continuing),
    adding: adds(words, from, to),
    scope,
    conditional,
    excepting,
    limiting,
    predicates,
    question: words[to - 1]?.after === QUESTION,
  };
}

/** "Nothing to pay", "you pay nothing": words around a negation. */
function isUnpaid(words: readonly RegisterWord[], at: number): boolean {
  const to = words[at + 1]?.text === 'to' && has(words, at + 2, MARK.paying);
  return to || has(words, at + 1, MARK.paying) || has(words, at - 1, MARK.paying);
}

/** "Included" is free unless denied, "not included" and "on top" are charged; null where nothing is said. */
function priceOf(
  free: boolean,
  charged: boolean,
  included: boolean,
  added: boolean,
  negated: boolean,
): Statement['price'] {
  if (free) return 'free';
  if (included && !charged) return negated && !added ? 'charged' : 'free';
  return charged || added ? 'charged' : null;
}

const BACK_WITHIN = 3;

/** "Sending it back" is returning it, "paid back" is refunded; null for other words. */
function backConcept(words: readonly RegisterWord[], at: number, to: number, paid: boolean): string | null {
  const concept = BACK_VERBS[words[at]?.text ?? ''];
  if (concept === undefined) return null;
  for (let next = at + 1; next < to && next <= at + BACK_WITHIN; next++) {
    if (words[next]?.text === 'back') return wordStem(paid ? 'refund' : concept);
  }
  return null;
}

/** "Adults only", "only adults": the nearest stem that "only" can speak of. */
function focusOf(words: readonly RegisterWord[], from: number, to: number): string | null {
  for (let only = from; only < to; only++) {
    if (!has(words, only, MARK.only)) continue;
    const last = only + 1 === to || (words[only]?.after ?? 0) >= COMMA;
    for (let at = last ? only - 1 : only + 1; at >= from && at < to; at += last ? -1 : 1) {
      const word = words[at];
      if (
        word !== undefined &&
        word.value === null &&
        word.text.length > 1 &&
        (word.marks & MARK.empty) === 0
      ) {
        return word.stem;
      }
    }
  }
  return null;
}

/** Where a sentence begins behind "and", "unfortunately" and the like. */
function openedAt(words: readonly RegisterWord[], from: number, to: number): number {
  let at = from;
  while (at < to && (has(words, at, MARK.opener) || words[at]?.text === 'and' || words[at]?.text === 'so'))
    at++;
  return at;
}

function adds(words: readonly RegisterWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(words, at, MARK.adding)) return true;
  return false;
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
    !has(words, at - 1, MARK.beforeFree)
  );
}

function isSubject(words: readonly RegisterWord[], at: number, quantities: readonly Quantity[]): boolean {
  const word = words[at];
  if (word === undefined || word.value !== null || word.text.length < 2) return false;
  if ((word.marks & (MARK.empty | MARK.number)) !== 0) return false;
  if (word.text === 'course' && words[at - 1]?.text === 'of') return false;
  if ((word.marks & MARK.generic) !== 0) return quantities.some((q) => at >= q.from && at < q.to);
  for (const q of quantities) if (at >= q.from && at < q.to && UNITS.has(q.dimension)) return false;
  return true;
}

/** What is counted is a subject ("one promo code"); units of measurement are not. */
const UNITS = new Set(['time', 'working days', 'money', 'percent', 'clock', 'date', 'day number']);
