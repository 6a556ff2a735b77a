import { HYPHEN, type RegisterWord, STOP } from './register-words';
import { wordStem } from './word-stem';

/** A number with its unit, comparable within its dimension. A range has two ends. */
export interface Quantity {
  /** `time` in hours, `working days`, `money`, `percent`, `clock` in hours, or what is counted. */
  dimension: string;
  low: number;
  high: number;
  /** The unit is a calendar month or year, which is only about so many days. */
  calendar: boolean;
  /** Words of the number and its unit, `to` exclusive. */
  from: number;
  to: number;
}

const NUMBER_NAMES: Readonly<Record<string, number>> = {
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
};
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

/** The quantities among the words from `from` to `to`; numbers without a unit are left out. */
export function readQuantities(words: readonly RegisterWord[], from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  let at = from;
  while (at < to) {
    const first = numberAt(words, at);
    if (first === null) {
      at++;
      continue;
    }
    let unitAt = at + 1;
    let high = first;
    const joint = words[at + 1]?.text;
    const ranged = words[at]?.after === HYPHEN || joint === 'to' || joint === 'and';
    const secondAt = words[at]?.after === HYPHEN ? at + 1 : at + 2;
    const second = ranged && secondAt < to ? numberAt(words, secondAt) : null;
    if (second !== null && second >= first && (joint !== 'and' || words[at - 1]?.text === 'between')) {
      high = second;
      unitAt = secondAt + 1;
    }
    const unit = unitAfter(words, at, unitAt, to);
    if (unit === null) {
      at = unitAt;
      continue;
    }
    const { dimension, factor, calendar, next } = unit;
    const begin = SIGNS.has(words[at - 1]?.text ?? '') && at > from ? at - 1 : at;
    found.push({ dimension, low: first * factor, high: high * factor, calendar, from: begin, to: next });
    at = Math.max(next, at + 1);
  }
  return found;
}

/** "a week" is one week; after a price it is a rate ("7.99 a month"). */
function numberAt(words: readonly RegisterWord[], at: number): number | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.value !== null) return word.value;
  const named = NUMBER_NAMES[word.text];
  if (named !== undefined) return named;
  const next = words[at + 1];
  if ((word.text !== 'a' && word.text !== 'an') || next === undefined) return null;
  if (WORKING.has(next.text)) return 1;
  const rate = at > 0 && (words[at - 1]?.value !== null || MONEY.has(words[at - 1]?.text ?? ''));
  return !rate && HOURS[next.text] !== undefined ? 1 : null;
}

interface Unit {
  dimension: string;
  factor: number;
  calendar: boolean;
  next: number;
}

function unitAfter(words: readonly RegisterWord[], at: number, unitAt: number, to: number): Unit | null {
  const plain = { factor: 1, calendar: false };
  if (at > 0 && SIGNS.has(words[at - 1]?.text ?? '')) return { dimension: 'money', ...plain, next: unitAt };
  const number = words[at];
  const broken = (words[unitAt - 1]?.after ?? STOP) >= STOP || unitAt >= to;
  const unit = broken ? undefined : words[unitAt];
  const name = unit?.text ?? '';
  if (MONEY.has(name)) return { dimension: 'money', ...plain, next: unitAt + 1 };
  if (name === 'percent') return { dimension: 'percent', ...plain, next: unitAt + 1 };
  if (name === 'am' || name === 'pm') return null;
  if (WORKING.has(name)) {
    const week = words[unitAt + 1]?.text.startsWith('week') === true;
    return { dimension: 'working days', factor: week ? 5 : 1, calendar: false, next: unitAt + 2 };
  }
  const hours = HOURS[name] ?? (name === 'calendar' ? HOURS[words[unitAt + 1]?.text ?? ''] : undefined);
  if (hours !== undefined) {
    const next = name === 'calendar' ? unitAt + 2 : unitAt + 1;
    return { dimension: 'time', factor: hours, calendar: CALENDAR.has(words[next - 1]?.text ?? ''), next };
  }
  if (number !== undefined && /^\d{1,6}\.\d\d$/.test(number.text)) {
    return { dimension: 'money', ...plain, next: unitAt };
  }
  if (unit === undefined || unit.value !== null || unit.text.length < 2 || NO_UNIT.has(name)) return null;
  if (words[unitAt - 1]?.after !== 0 && words[unitAt - 1]?.after !== HYPHEN) return null;
  return { dimension: wordStem(name), ...plain, next: unitAt + 1 };
}

/** How far a calendar month may be off: four weeks or 31 days pass for one. */
const CALENDAR_SLACK = 0.09;

/** Whether two quantities of one dimension are the same amount: 48 hours are 2 days, 30 days a month. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false;
  const slack = a.calendar !== b.calendar ? CALENDAR_SLACK : 1e-6;
  const near = (x: number, y: number) => Math.abs(x - y) <= slack * Math.max(x, y);
  return near(a.high, b.high) && (near(a.low, b.low) || a.low === a.high || b.low === b.high);
}
