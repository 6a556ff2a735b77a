import { addDays } from './add-days';

/** The Monday of the ISO week that a date (YYYY-MM-DD) lies in. */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
