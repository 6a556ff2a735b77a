import { addDays } from './add-days';
import type { Days } from './comparison-periods';

/** First and last day of a month (YYYY-MM). */
export function monthDays(month: string): Days {
  const from = `${month}-01`;
  return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
}

/** The month that many months later (earlier when negative), both as YYYY-MM. */
export function addMonths(month: string, months: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
}
