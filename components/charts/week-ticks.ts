import { shortDay } from './short-day';

/** Labels that fit under a panel of a phone: months are short, days and months with a year are not. */
const MOST_MONTHS = 9;
const MOST_TICKS = 5;

/** Weeks from which months read better than days. */
const MONTHS_FROM = 10;

const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' });
const MONTH_AND_YEAR = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short', year: '2-digit' });

export interface WeekTick {
  index: number;
  label: string;
}

/**
 * A few labels for weeks (Mondays, YYYY-MM-DD, in order), evenly apart: the first Monday of months where
 * there are many weeks, days where there are few. With more than a year, months say which year.
 */
export function weekTicks(weeks: readonly string[]): WeekTick[] {
  const all = weeks.map((week, index) => ({ week, index }));
  const byMonth = weeks.length >= MONTHS_FROM;
  const marks = byMonth ? all.filter(({ week }) => week.slice(8) <= '07') : all;
  const years = weeks.length > 53;
  const step = Math.ceil(marks.length / (byMonth && !years ? MOST_MONTHS : MOST_TICKS));
  const month = years ? MONTH_AND_YEAR : MONTH;
  return marks
    .filter((_, place) => place % step === 0)
    .map(({ week, index }) => ({
      index,
      label: byMonth ? month.format(Date.parse(`${week}T00:00:00Z`)) : shortDay(week),
    }));
}
