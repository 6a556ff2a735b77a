import { addDays } from './add-days';

/** The Monday of the ISO week that a date (YYYY-MM-DD) lies in. */
export function weekOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** The day of the week of a date (YYYY-MM-DD), 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
