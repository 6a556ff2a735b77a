import { NUMBER_NAMES } from './number-names';
import { pointInTime } from './point-in-time';
import { type QuantityRole, quantityRole } from './quantity-role';
import { HYPHEN, type RegisterWord, STOP } from './register-words';
import { MARK } from './statement-words';

/** A number with its unit, comparable within its dimension. A range has two ends. */
export interface Quantity {
  /**
   * `time` in hours, `working days`, `money`, `percent`, `age` in years, or what is counted; and points rather than
   * amounts: `clock` in hours after midnight, `date` in days of the year, `day number`.
   */
  dimension: string;
  low: number;
  high: number;
  /** The unit is a calendar month or year, which is only about so many days. */
  calendar: boolean;
  /** No unit is written: "a fee of 15", "over 70". */
  bare: boolean;
  role: QuantityRole;
  /** Words of the number and its unit, `to` exclusive. */
  from: number;
  to: number;
}

/** Hours; a month is a twelfth of 365.25 days. */
const HOURS: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  seconds: 1 / 3600,
  sec: 1 / 3600,
  minute: 1 / 60,
  minutes: 1 / 60,
  min: 1 / 60,
  mins: 1 / 60,
  hour: 1,
  hours: 1,
  h: 1,
  hr: 1,
  hrs: 1,
  day: 24,
  days: 24,
  week: 168,
  weeks: 168,
  fortnight: 336,
  month: 730.5,
  months: 730.5,
  year: 8766,
  years: 8766,
};
const PENCE = new Set(['p', 'pence', 'cent', 'cents']);
/** Units of one letter, and the like. */
const LENGTHS = new Set(['m', 'g', 'l', 'kg', 'cm', 'mm', 'km', 'gb', 'mb']);
const SINGULAR = new Set(['day', 'week', 'month', 'year', 'hour']);
const CALENDAR = new Set(['month', 'months', 'year', 'years']);
const WORKING = new Set(['working', 'business']);
const MONEY = new Set([
  'gbp',
  'eur',
  'usd',
  'dollar',
  'dollars',
  'pound',
  'pounds',
  'euro',
  'euros',
  'quid',
  'bucks',
]);
const SIGNS = new Set(['gbp', 'eur', 'usd']);
/** Words after a number that count nothing. */
const NO_UNIT = new Set([
  'of',
  'to',
  'and',
  'or',
  'in',
  'on',
  'at',
  'the',
  'a',
  'for',
  'is',
  'are',
  'if',
  'as',
  'by',
  'from',
  'per',
  'with',
  'st',
  'nd',
  'rd',
  'th',
  'more',
  'less',
  'other',
  'your',
  'you',
  'not',
  'was',
  'were',
  'has',
  'have',
  'it',
  'left',
]);

/** The quantities among the words from `from` to `to`; numbers without a unit that can be told are left out. */
export function readQuantities(words: readonly RegisterWord[], from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  let at = from;
  while (at < to) {
    // Most words begin none, and they are many.
    if (((words[at]?.marks ?? 0) & MARK.quantity) === 0) {
      at++;
      continue;
    }
    const point = pointInTime(words, at, to);
    if (point !== null) {
      found.push({ ...point, role: quantityRole(words, point) });
      at = point.to;
      continue;
    }
    const first = numberAt(words, at);
    if (first === null) {
      at++;
      continue;
    }
    let unitAt = first.next;
    let high = first.value;
    const joint = words[unitAt]?.text;
    const hyphen = words[unitAt - 1]?.after === HYPHEN;
    const behind = hyphen ? unitAt : unitAt + 1;
    const secondAt = SIGNS.has(words[behind]?.text ?? '') ? behind + 1 : behind;
    const ranged = hyphen || joint === 'to' || joint === 'and';
    const second = ranged && secondAt < to ? numberAt(words, secondAt) : null;
    if (
      second !== null &&
      second.value >= first.value &&
      (joint !== 'and' || words[at - 1]?.text === 'between')
    ) {
      high = second.value;
      unitAt = second.next;
    }
    const unit = unitAfter(words, at, unitAt, to) ?? bareUnit(words, at, unitAt, from, to);
    if (unit === null) {
      at = unitAt;
      continue;
    }
    const { dimension, factor, calendar, next } = unit;
    const begin = SIGNS.has(words[at - 1]?.text ?? '') && at > from ? at - 1 : at;
    found.push({
      dimension,
      low: first.value * factor,
      high: high * factor,
      calendar,
      bare: unit.bare === true,
      role: quantityRole(words, { dimension, from: begin, to: next }),
      from: begin,
      to: next,
    });
    at = Math.max(next, at + 1);
  }
  return found;
}

/** "a week" is one week; after a price it is a rate ("7.99 a month"). `next` is the word behind the number. */
function numberAt(words: readonly RegisterWord[], at: number): { value: number; next: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.value !== null) return { value: word.value, next: at + 1 };
  const next = words[at + 1];
  const named = NUMBER_NAMES[word.text];
  if (named !== undefined) {
    const ones = named >= 20 && named < 100 ? (NUMBER_NAMES[next?.text ?? ''] ?? 0) : 0;
    if (ones >= 1 && ones < 10) return { value: named + ones, next: at + 2 };
    // "Half an hour" is written with an article that counts nothing.
    const article = named === 0.5 && (next?.text === 'a' || next?.text === 'an');
    return {
      value: named,
      next: article && HOURS[words[at + 2]?.text ?? ''] !== undefined ? at + 2 : at + 1,
    };
  }
  if ((word.text !== 'a' && word.text !== 'an') || next === undefined) return null;
  if (WORKING.has(next.text) && HOURS[words[at + 2]?.text ?? ''] !== undefined)
    return { value: 1, next: at + 1 };
  const rate = at > 0 && (words[at - 1]?.value !== null || MONEY.has(words[at - 1]?.text ?? ''));
  // "A second owner" is no time.
  return !rate && next.text !== 'second' && HOURS[next.text] !== undefined
    ? { value: 1, next: at + 1 }
    : null;
}

interface Unit {
  dimension: string;
  factor: number;
  calendar: boolean;
  next: number;
  bare?: boolean;
}

function unitAfter(words: readonly RegisterWord[], at: number, unitAt: number, to: number): Unit | null {
  const plain = { factor: 1, calendar: false };
  if (at > 0 && SIGNS.has(words[at - 1]?.text ?? '')) return { dimension: 'money', ...plain, next: unitAt };
  const number = words[at];
  if (number?.text === 'half' && HALVES.has(words[unitAt]?.text ?? ''))
    return { dimension: 'percent', factor: 100, calendar: false, next: unitAt + 1, bare: true };
  const broken = (words[unitAt - 1]?.after ?? STOP) >= STOP || unitAt >= to;
  const unit = broken ? undefined : words[unitAt];
  const name = unit?.text ?? '';
  if (PENCE.has(name)) return { dimension: 'money', factor: 0.01, calendar: false, next: unitAt + 1 };
  if (MONEY.has(name)) return { dimension: 'money', ...plain, next: unitAt + 1 };
  if (name === 'percent') return { dimension: 'percent', ...plain, next: unitAt + 1 };
  if (name === 'am' || name === 'pm') return null;
  // "A 35.00 day pass" is a price.
  const priced = number !== undefined && /^\d{1,6}\.\d\d$/.test(number.text);
  if (LENGTHS.has(name)) return { dimension: unit?.stem ?? '', ...plain, next: unitAt + 1 };
  if (priced && SINGULAR.has(name)) return { dimension: 'money', ...plain, next: unitAt };
  if (WORKING.has(name) && HOURS[words[unitAt + 1]?.text ?? ''] !== undefined) {
    const week = words[unitAt + 1]?.text.startsWith('week') === true;
    return { dimension: 'working days', factor: week ? 5 : 1, calendar: false, next: unitAt + 2 };
  }
  if ((name === 'years' || name === 'year') && words[unitAt + 1]?.text === 'old')
    return { dimension: 'age', ...plain, next: unitAt + 2 };
  const hours = HOURS[name] ?? (name === 'calendar' ? HOURS[words[unitAt + 1]?.text ?? ''] : undefined);
  if (hours !== undefined) {
    const next = name === 'calendar' ? unitAt + 2 : unitAt + 1;
    return { dimension: 'time', factor: hours, calendar: CALENDAR.has(words[next - 1]?.text ?? ''), next };
  }
  if (priced) return { dimension: 'money', ...plain, next: unitAt };
  if (unit === undefined || unit.value !== null || unit.text.length < 2 || NO_UNIT.has(name)) return null;
  if ((unit.marks & MARK.empty) !== 0) return null;
  if (words[unitAt - 1]?.after !== 0 && words[unitAt - 1]?.after !== HYPHEN) return null;
  return { dimension: unit?.stem ?? '', ...plain, next: unitAt + 1 };
}

/** "Half of the price", "half the fare". */
const HALVES = new Set(['of', 'the', 'price']);
/** Before and after a number that stands for money though no currency is named. */
const PRICE_BEFORE = new Set([
  'fee',
  'charge',
  'cost',
  'costs',
  'price',
  'surcharge',
  'deposit',
  'worth',
  'pay',
  'extra',
]);
const PRICE_AFTER = new Set([
  'fee',
  'charge',
  'off',
  'surcharge',
  'voucher',
  'deposit',
  'credit',
  'discount',
  'extra',
]);
const AGE_BEFORE = new Set(['under', 'over', 'above', 'below', 'aged', 'age']);
const AGE_AFTER = new Set(['older', 'over', 'younger', 'under', 'above']);
/** People grow no older. */
const OLDEST = 120;

/** What a number without a unit means by its neighbours: money or an age. */
function bareUnit(
  words: readonly RegisterWord[],
  at: number,
  unitAt: number,
  from: number,
  to: number,
): Unit | null {
  const plain = { factor: 1, calendar: false, bare: true };
  const text = (i: number) => (i >= from && i < to ? (words[i]?.text ?? '') : '');
  const value = words[at]?.value ?? NUMBER_NAMES[text(at)] ?? 0;
  if (value < 1) return null;
  const before = text(at - 1);
  const linked = before === 'of' || before === 'is' || before === 'you' ? text(at - 2) : before;
  if (PRICE_BEFORE.has(linked) || PRICE_AFTER.has(text(unitAt))) {
    return { dimension: 'money', ...plain, next: unitAt };
  }
  const plural = text(unitAt) === 's' ? 1 : 0;
  const olderAt = unitAt + plural;
  const aged = AGE_BEFORE.has(before) || (before === 'of' && text(at - 2) === 'age');
  const either = text(olderAt) === 'or' || text(olderAt) === 'and';
  if (value <= OLDEST && (aged || plural === 1 || (either && AGE_AFTER.has(text(olderAt + 1))))) {
    return { dimension: 'age', ...plain, next: olderAt };
  }
  return null;
}

/** How far a calendar month may be off: four weeks or 31 days pass for one. */
const CALENDAR_SLACK = 0.09;

/** Whether two quantities of one dimension are the same amount: 48 hours are 2 days, 30 days a month. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false;
  const slack = a.calendar !== b.calendar ? CALENDAR_SLACK : 1e-6;
  // "One o'clock" is 13:00.
  if (a.dimension === 'clock') return Math.abs(a.low - b.low) % 12 < 1e-6;
  const near = (x: number, y: number) => Math.abs(x - y) <= slack * Math.max(x, y);
  return near(a.high, b.high) && (near(a.low, b.low) || a.low === a.high || b.low === b.high);
}

/** Working days as days: weekends lie between, and a holiday may. */
const WEEKEND = 1.4;
const HOLIDAY = 2.4;

/**
 * Whether two amounts need not conflict: the same by `sameQuantity`, ranges that meet, or working days that may last
 * so many days. Of other dimensions they never agree.
 */
export function mayAgree(a: Quantity, b: Quantity): boolean {
  if (kinOf(a.dimension) !== kinOf(b.dimension)) return false;
  if (sameQuantity(a, b)) return true;
  // "5 to 7 working days" and "up to 2 working days" need no calendar to differ.
  if (a.dimension === b.dimension)
    return (a.low < a.high || b.low < b.high) && a.low <= b.high && b.low <= a.high;
  const [aLow, aHigh] = inDays(a);
  const [bLow, bHigh] = inDays(b);
  return aLow <= bHigh && bLow <= aHigh;
}

/** Working days are compared with other times. */
export function kinOf(dimension: string): string {
  return dimension === 'working days' ? 'time' : dimension;
}

function inDays({ dimension, low, high }: Quantity): [number, number] {
  return dimension === 'working days' ? [24 * low, 24 * (WEEKEND * high + HOLIDAY)] : [low, high];
}
