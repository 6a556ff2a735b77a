import { type Quantity, sameQuantity } from '@/core/scoring/accuracy/quantity';
import { readClaims } from '@/core/scoring/accuracy/read-claims';
import { type RegisterWord, registerWords } from '@/core/scoring/accuracy/register-words';
import { readStatements, type Statement } from '@/core/scoring/accuracy/statement';
import { clocksIn, daysIn } from './sentence-times';

export type ConflictRule =
  | 'contradiction.other-quantity'
  | 'contradiction.other-polarity'
  | 'contradiction.other-price'
  | 'contradiction.other-day';

/** Two sentences that cannot both hold, as UTF-16 offsets into their texts. */
export interface Conflict {
  rule: ConflictRule;
  /** Both state a rule, price or limit in general: those do not change from one message to the next. */
  general: boolean;
  earlier: { start: number; end: number };
  later: { start: number; end: number };
}

/** A message in sentences, read once and compared often. */
export interface Said {
  words: readonly RegisterWord[];
  /** All that it states. */
  all: readonly Statement[];
  /** Sentences that state something plainly: no questions, no conditions, no sums, nothing about "it". */
  statements: readonly Statement[];
  /** Those that state a rule, price or limit in general. */
  rules: ReadonlySet<Statement>;
}

/** Shares of the shorter sentence's subject; chosen on conversations without labels so that little fires. */
const SAME_SUBJECT = 0.6;
const NEARLY_ALL = 0.75;
/** A sentence on more than this is about more than one day. */
const ONE_MATTER = 6;
const MEASURES = new Set(['time', 'working days', 'money', 'percent']);
const PRONOUNS = new Set('that which they it its he she this these those there'.split(' '));
/** Stems of what changes with what it sums up. */
const SUMS = new Set(['total', 'differ', 'balanc', 'remain']);

/** The sentences of a text that another text may conflict with. */
export function readSaid(text: string): Said {
  const words = registerWords(text);
  const all = readStatements(words).filter((statement) => !statement.question);
  const statements = all.filter((statement) => isPlain(words, statement));
  const rules = new Set(readClaims(words, statements).filter((statement) => statement.predicates));
  return { words, all, statements, rules };
}

function isPlain(words: readonly RegisterWord[], s: Statement): boolean {
  return (
    !s.question &&
    !s.conditional &&
    s.subject.length > 0 &&
    !PRONOUNS.has(words[s.from]?.text ?? '') &&
    !s.subject.some((stem) => SUMS.has(stem))
  );
}

/**
 * The first pair of sentences of two messages that conflict: the same subject with another quantity, day, price or
 * polarity. `asked` holds the stems that the customer brought up in between: what is said of something else then
 * is no conflict.
 */
export function conflictOf(earlier: Said, later: Said, asked: () => ReadonlySet<string>): Conflict | null {
  for (const b of later.statements) {
    for (const a of earlier.statements) {
      const general = earlier.rules.has(a) && later.rules.has(b);
      const rule = ruleOf(earlier, a, later, b, general, asked);
      if (rule === null) continue;
      return {
        rule,
        general,
        earlier: { start: a.start, end: a.end },
        later: { start: b.start, end: b.end },
      };
    }
  }
  return null;
}

function ruleOf(
  earlier: Said,
  a: Statement,
  later: Said,
  b: Statement,
  general: boolean,
  asked: () => ReadonlySet<string>,
): ConflictRule | null {
  let shared = 0;
  for (const stem of b.subject) if (a.subject.includes(stem)) shared++;
  const smaller = Math.min(a.subject.length, b.subject.length);
  const share = shared / smaller;
  if (shared === 0 || share < SAME_SUBJECT) return null;
  // Another flight, room or date that the customer has asked for since.
  if (codesDiffer(a.subject, b.subject)) return null;
  const others = b.subject.filter((stem) => !a.subject.includes(stem));
  if (others.length > 0 && others.some((stem) => asked().has(stem))) return null;
  if (pricesDiffer(a, b)) return 'contradiction.other-price';
  const equal = shared === a.subject.length && shared === b.subject.length;
  if (shared < 2 && !(equal && general)) return null;
  const days = daysIn(earlier.words, a);
  const laterDays = daysIn(later.words, b);
  const sameDays = days.length === 0 || laterDays.length === 0 || laterDays.some((day) => days.includes(day));
  const clocks = clocksIn(earlier.words, a);
  const laterClocks = clocksIn(later.words, b);
  if (sameDays && quantitiesDiffer(a, clocks, b, laterClocks)) return 'contradiction.other-quantity';
  if (share < NEARLY_ALL) return null;
  const timeless = clocks.length + laterClocks.length === 0;
  const oneDayEach = days.length === 1 && laterDays.length === 1 && smaller <= ONE_MATTER;
  if (!sameDays) return oneDayEach && timeless && a.negated === b.negated ? 'contradiction.other-day' : null;
  const wide = a.scope !== 'only' && b.scope !== 'only' && !a.excepting && !b.excepting;
  return wide && a.negated !== b.negated && a.predicates && b.predicates
    ? 'contradiction.other-polarity'
    : null;
}

/** Order 881 and order 882 are two subjects. */
function codesDiffer(a: readonly string[], b: readonly string[]): boolean {
  const codes = (subject: readonly string[]) => subject.filter((stem) => /\d/.test(stem));
  const ours = codes(a);
  const theirs = codes(b);
  return ours.length > 0 && theirs.length > 0 && !theirs.some((code) => ours.includes(code));
}

function quantitiesDiffer(
  a: Statement,
  clocks: readonly number[],
  b: Statement,
  laterClocks: readonly number[],
): boolean {
  // "Nothing at 7" and "nothing at 8" agree.
  if (a.negated || b.negated) return false;
  if (clocks.length === 1 && laterClocks.length === 1 && clocks[0] !== laterClocks[0]) return true;
  const [x, more] = a.quantities.filter((q) => MEASURES.has(q.dimension));
  const [y, others] = b.quantities.filter((q) => MEASURES.has(q.dimension));
  // Lists of prices and times are of many things.
  if (x === undefined || y === undefined || more !== undefined || others !== undefined) return false;
  return x.dimension === y.dimension && !sameQuantity(x, y) && !overlap(x, y);
}

/** "3 to 5 days" and "4 days" agree. */
function overlap(x: Quantity, y: Quantity): boolean {
  const range = x.low < x.high || y.low < y.high;
  return range && x.low <= y.high && y.low <= x.high;
}

function pricesDiffer(a: Statement, b: Statement): boolean {
  return (isFree(a) && costs(b)) || (costs(a) && isFree(b));
}

function isFree(s: Statement): boolean {
  return s.free && !s.charged && !s.negated;
}

function costs(s: Statement): boolean {
  return (
    !s.free && !s.negated && s.charged && s.quantities.some((q) => q.dimension === 'money' && q.high > 0)
  );
}
