import { NUMBER_NAMES } from './number-names';
import type { Quantity } from './quantity';
import type { RegisterWord } from './register-words';

const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month, i) => [month, i]),
);
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((name, i) => [name, i + 1]),
);
const ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
const NAMED_HOURS: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 24 };
/** Days of a year are counted as if each month had so many; dates are only compared. */
const MONTH = 31;

/** Words other than digits that a point can begin with. */
export const POINT_BEGINNINGS: readonly string[] = [
  ...MONTHS.keys(),
  ...ORDINALS.keys(),
  ...Object.keys(NAMED_HOURS),
  ...Object.keys(NUMBER_NAMES),
  'day',
];

function textAt(words: readonly RegisterWord[], at: number, to: number): string {
  return at < to ? (words[at]?.text ?? '') : '';
}

/** A date ("1 May"), a time of day ("18:00", "6 pm", "noon") or a numbered day ("day 15") that begins here, or null. */
export function pointInTime(
  words: readonly RegisterWord[],
  at: number,
  to: number,
): Omit<Quantity, 'role'> | null {
  const word = words[at];
  if (word === undefined) return null;
  const first = word.text;
  const named = NAMED_HOURS[first];
  if (named !== undefined) return point('clock', named, at, at + 1);
  const next = textAt(words, at + 1, to);
  const colon = first.indexOf(':');
  if (colon > 0 && word.value === null) {
    const hour = Number(first.slice(0, colon));
    const minutes = Number(first.slice(colon + 1, colon + 3)) / 60;
    const late = next === 'pm' && hour < 12 ? 12 : 0;
    return hour <= 24 ? point('clock', hour + minutes + late, at, at + 1) : null;
  }
  const number = word.value ?? NUMBER_NAMES[first] ?? null;
  if (number !== null) {
    if ((next === 'am' || next === 'pm') && number <= 12) {
      return point('clock', (number % 12) + (next === 'pm' ? 12 : 0), at, at + 2);
    }
    if (next === 'oclock') return point('clock', number, at, at + 2);
    const ending = ENDINGS.has(next) ? 1 : 0;
    const monthAt = at + 1 + ending + (textAt(words, at + 1 + ending, to) === 'of' ? 1 : 0);
    const month = MONTHS.get(textAt(words, monthAt, to));
    // "2 may" is a date, "two may come" is none.
    if (month !== undefined && word.value !== null && number >= 1 && number <= MONTH) {
      return point('date', month * MONTH + number, at, monthAt + 1);
    }
    return ending === 1 && textAt(words, at + 2, to) === 'day'
      ? point('day number', number, at, at + 3)
      : null;
  }
  const month = MONTHS.get(first);
  const day = at + 1 < to ? (words[at + 1]?.value ?? null) : null;
  if (month !== undefined && day !== null && day >= 1 && day <= MONTH) {
    return point('date', month * MONTH + day, at, ENDINGS.has(textAt(words, at + 2, to)) ? at + 3 : at + 2);
  }
  if (first === 'day' && day !== null) return point('day number', day, at, at + 2);
  const ordinal = ORDINALS.get(first);
  return ordinal !== undefined && next === 'day' ? point('day number', ordinal, at, at + 2) : null;
}

function point(dimension: string, value: number, from: number, to: number): Omit<Quantity, 'role'> {
  return { dimension, low: value, high: value, calendar: false, bare: false, from, to };
}
