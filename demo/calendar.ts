/** One day in milliseconds. */
export const DAY = 86_400_000;

export const SAMPLE_START = Date.UTC(2026, 2, 1);

/** The first moment after the sample. */
export const SAMPLE_END = Date.UTC(2026, 10, 1);

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function weekdayName(at: number): string {
  return WEEKDAYS[new Date(at).getUTCDay()] ?? '';
}

/** Day and month as people write it: "14 May". */
export function dayAndMonth(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`;
}

export function monthName(at: number): string {
  return MONTHS[new Date(at).getUTCMonth()] ?? '';
}

/** ISO 8601 to the second, with Z. */
export function isoSecond(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

export function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Skips Sundays: nothing is delivered and nobody visits. */
export function workingDay(at: number): number {
  return new Date(at).getUTCDay() === 0 ? at + DAY : at;
}
