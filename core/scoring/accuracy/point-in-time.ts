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

/** A date ("1 May"), a time of day ("18:00", "6 pm", "noon") or a numbered day ("day 15") that begins here, or null. */
export function pointInTime(
  words: readonly RegisterWord[],
  at: number,
  from: number,
  to: number,
): Omit<Quantity, 'role'> | null {
  const first = textAt(words, at, from, to);
  const named = NAMED_HOURS[first];
  if (named !== undefined) return point(at, 'clock', named, at + 1);
  const word = words[at];
  const colon = first.indexOf(':');
  if (colon > 0 && word?.value === null) {
    const hour = Number(first.slice(0, colon));
    const minutes = Number(first.slice(colon + 1, colon + 3)) / 60;
    const late = textAt(words, at + 1, from, to) === 'pm' && hour < 12 ? 12 : 0;
    return hour <= 24 ? point(at, 'clock', hour + minutes + late, at + 1) : null;
  }
  const number = word?.value ?? NUMBER_NAMES[first] ?? null;
  if (number !== null) {
    const next = textAt(words, at + 1, from, to);
    if ((next === 'am' || next === 'pm') && number <= 12) {
      return point(at, 'clock', (number % 12) + (next === 'pm' ? 12 : 0), at + 2);
    }
    if (next === 'oclock') return point(at, 'clock', number, at + 2);
    const ending = ENDINGS.has(next) ? 1 : 0;
    const monthAt = at + 1 + ending + (textAt(words, at + 1 + ending, from, to) === 'of' ? 1 : 0);
    const month = MONTHS.get(textAt(words, monthAt, from, to));
    // "2 may" is a date, "two may come" is none.
    if (month !== undefined && word?.value != null && number >= 1 && number <= MONTH) {
      return point(at, 'date', month * MONTH + number, monthAt + 1);
    }
    return ending === 1 && textAt(words, at + 2, from, to) === 'day'
      ? point(at, 'day number', number, at + 3)
      : null;
  }
  const month = MONTHS.get(first);
  const day = words[at + 1]?.value ?? null;
  if (month !== undefined && day !== null && at + 1 < to && day >= 1 && day <= MONTH) {
    return point(
      at,
      'date',
      month * MONTH + day,
      ENDINGS.has(textAt(words, at + 2, from, to)) ? at + 3 : at + 2,
    );
  }
  if (first === 'day' && day !== null && at + 1 < to) return point(at, 'day number', day, at + 2);
  const ordinal = ORDINALS.get(first);
  return ordinal !== undefined && textAt(words, at + 1, from, to) === 'day'
    ? point(at, 'day number', ordinal, at + 2)
    : null;
}

function textAt(words: readonly RegisterWord[], i: number, from: number, to: number): string {
  return i >= from && i < to ? (words[i]?.text ?? '') : '';
}

function point(from: number, dimension: string, value: number, to: number): Omit<Quantity, 'role'> {
  return { dimension, low: value, high: value, calendar: false, bare: false, from, to };
}
