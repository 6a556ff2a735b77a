import { addDays } from '@/core/time/add-days';

/** The first and last day of a month (YYYY-MM). */
export function monthDays(month: string): { from: string; to: string } {
  const from = `${month}-01`;
  const next = addDays(from, 31).slice(0, 7);
  return { from, to: addDays(`${next}-01`, -1) };
}
