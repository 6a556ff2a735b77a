import { isoDay } from './local-day';

const DAY = 86_400_000;

/** The date that many days later (earlier when negative), both as YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) / DAY + days);
}
