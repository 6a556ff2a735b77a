import type { Quantity } from '@/core/scoring/accuracy/quantity';
import { sameQuantity } from '@/core/scoring/accuracy/quantity';
import { readClaims } from '@/core/scoring/accuracy/read-claims';
import { type RegisterWord, registerWords } from '@/core/scoring/accuracy/register-words';
import { readStatements, type Statement } from '@/core/scoring/accuracy/statement';

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
  statements: readonly SaidStatement[];
}

interface SaidStatement extends Statement {
  clocks: readonly number[];
  days: ReadonlySet<string>;
  general: boolean;
  /** Begins with a pronoun: what it is about was said before it. */
  pronoun: boolean;
}

/** Shares of the shorter sentence's subject; chosen on conversations without labels so that little fires. */
const SAME_SUBJECT = 0.6;
const NEARLY_ALL = 0.75;
const PRONOUNS = new Set('that which they it its he she this these those there'.split(' '));
/** Stems of what changes with what it sums up. */
const SUMS = new Set(['total', 'differ', 'balanc', 'remain']);
const MEASURES = new Set(['time', 'working days', 'money', 'percent']);
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);

/** The sentences of a text with what they measure. */
export function readSaid(text: string): Said {
  const words = registerWords(text);
  const statements = readStatements(words);
  const claims = new Set(readClaims(words, statements));
  return {
    statements: statements.map((statement) => ({
      ...statement,
      pronoun: PRONOUNS.has(words[statement.from]?.text ?? ''),
      general: claims.has(statement) && statement.predicates,
      clocks: clocksIn(words, statement),
      days: new Set(
        words
          .slice(statement.from, statement.to)
          .filter((w) => DAYS.has(w.text))
          .map((w) => w.text.replace(/s$/, '')),
      ),
    })),
  };
}

/**
 * The first pair of sentences of two messages that conflict: the same subject with another quantity, day, price or
 * polarity. Questions and conditions conflict with nothing. `asked` holds the stems that the customer brought up in
 * between: what is said of something else then is no conflict.
 */
export function conflictOf(earlier: Said, later: Said, asked: ReadonlySet<string>): Conflict | null {
  for (const b of later.statements) {
    if (!isPlain(b)) continue;
    for (const a of earlier.statements) {
      if (!isPlain(a)) continue;
      const rule = ruleOf(a, b, asked);
      if (rule !== null) {
        return {
          rule,
          general: a.general && b.general,
          earlier: { start: a.start, end: a.end },
          later: { start: b.start, end: b.end },
        };
      }
    }
  }
  return null;
}

function isPlain(s: SaidStatement): boolean {
  return (
    !s.question &&
    !s.conditional &&
    !s.pronoun &&
    s.subject.length > 0 &&
    !s.subject.some((stem) => SUMS.has(stem))
  );
}

function ruleOf(a: SaidStatement, b: SaidStatement, asked: ReadonlySet<string>): ConflictRule | null {
  const before = new Set(a.subject);
  const shared = b.subject.filter((stem) => before.has(stem)).length;
  const smaller = Math.min(a.subject.length, b.subject.length);
  const share = shared / smaller;
  if (shared === 0 || share < SAME_SUBJECT) return null;
  // Another flight, room or date that the customer has asked for since.
  if (b.subject.some((stem) => !before.has(stem) && asked.has(stem))) return null;
  if (codesDiffer(a.subject, b.subject)) return null;
  const sameDays = a.days.size === 0 || b.days.size === 0 || [...b.days].some((day) => a.days.has(day));
  if (pricesDiffer(a, b)) return 'contradiction.other-price';
  const equal = shared === a.subject.length && shared === b.subject.length;
  if (shared < 2 && !(equal && a.general && b.general)) return null;
  if (sameDays && quantitiesDiffer(a, b)) return 'contradiction.other-quantity';
  if (share < NEARLY_ALL) return null;
  if (
    !sameDays &&
    a.days.size === 1 &&
    b.days.size === 1 &&
    a.clocks.length + b.clocks.length === 0 &&
    a.negated === b.negated &&
    smaller <= 6
  )
    return 'contradiction.other-day';
  const wide = a.scope !== 'only' && b.scope !== 'only' && !a.excepting && !b.excepting;
  if (sameDays && wide && a.negated !== b.negated && a.predicates && b.predicates)
    return 'contradiction.other-polarity';
  return null;
}

/** Order 881 and order 882 are two subjects. */
function codesDiffer(a: readonly string[], b: readonly string[]): boolean {
  const codes = (subject: readonly string[]) => subject.filter((stem) => /\d/.test(stem));
  const ours = codes(a);
  const theirs = codes(b);
  return ours.length > 0 && theirs.length > 0 && !theirs.some((code) => ours.includes(code));
}

function quantitiesDiffer(a: SaidStatement, b: SaidStatement): boolean {
  // "Nothing at 7" and "nothing at 8" agree.
  if (a.negated || b.negated) return false;
  if (a.clocks.length === 1 && b.clocks.length === 1 && a.clocks[0] !== b.clocks[0]) return true;
  const measured = (s: SaidStatement) => s.quantities.filter((q) => MEASURES.has(q.dimension));
  const ours = measured(a);
  const theirs = measured(b);
  // Lists of prices and times are of many things.
  if (ours.length !== 1 || theirs.length !== 1) return false;
  const [x, y] = [ours[0] as Quantity, theirs[0] as Quantity];
  return x.dimension === y.dimension && !sameQuantity(x, y) && !overlaps(x, y);
}

/** "3 to 5 days" and "4 days" agree. */
function overlaps(x: Quantity, y: Quantity): boolean {
  return x.low < x.high || y.low < y.high ? x.low <= y.high && y.low <= x.high : false;
}

function pricesDiffer(a: SaidStatement, b: SaidStatement): boolean {
  const isFree = (s: SaidStatement) => s.free && !s.charged && !s.negated;
  const costs = (s: SaidStatement) =>
    !s.free && !s.negated && s.charged && s.quantities.some((q) => q.dimension === 'money' && q.high > 0);
  return (isFree(a) && costs(b)) || (costs(a) && isFree(b));
}

/** Clock times of a sentence in hours after midnight: "18:00", "6 pm". */
function clocksIn(words: readonly RegisterWord[], { from, to }: Statement): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const { text, value } = words[at] ?? { text: '', value: null };
    const next = words[at + 1]?.text;
    const colon = text.indexOf(':');
    const afternoon = next === 'pm' ? 12 : 0;
    if (colon > 0) {
      const hour = Number(text.slice(0, colon));
      found.push((hour % 24) + Number(text.slice(colon + 1, colon + 3)) / 60 + (hour < 12 ? afternoon : 0));
    } else if (value !== null && (next === 'pm' || next === 'am')) found.push((value % 12) + afternoon);
  }
  return found;
}
