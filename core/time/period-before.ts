import { addDays } from './add-days';

/** The period of as many days that ends on the day before this one begins; both ends count, YYYY-MM-DD. */
export function periodBefore(from: string, to: string): { from: string; to: string } {
  const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
  return { from: addDays(from, -days), to: addDays(from, -1) };
}
