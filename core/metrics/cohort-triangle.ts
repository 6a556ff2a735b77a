import { type Rate, rate } from './rate';

/** Customers of a cohort (month of the first contact) that came in a month; both YYYY-MM. */
export interface CohortCount {
  cohort: string;
  month: string;
  customers: number;
}

export interface CohortCell {
  month: string;
  /** Months since the first contact; 0 is the month itself. */
  age: number;
  /** Customers that came in this month, as a share of the cohort. */
  returned: Rate;
  /** The month is not over in the data: the share can only grow. */
  immature: boolean;
}

export interface CohortRow {
  cohort: string;
  customers: number;
  cells: CohortCell[];
}

/** More months than this are not spread out: a stray date would stretch the triangle over decades. */
const LONGEST = 60;

/**
 * Of the customers who first came in a month, the share that came in each later month, up to the month of
 * `lastDay` (YYYY-MM-DD, the last day of the data). A month without them is 0: it was looked at. No
 * counts, no rows. Source: METRICS "Retention".
 */
export function cohortTriangle(counts: readonly CohortCount[], lastDay: string): CohortRow[] {
  const lastMonth = lastDay.slice(0, 7);
  const known = new Map<string, Map<string, number>>();
  for (const { cohort, month, customers } of counts) {
    if (cohort > lastMonth || month > lastMonth) continue;
    const row = known.get(cohort) ?? new Map<string, number>();
    row.set(month, (row.get(month) ?? 0) + customers);
    known.set(cohort, row);
  }
  return [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cohort, row]) => {
      const customers = row.get(cohort) ?? 0;
      const cells = monthsUntil(cohort, lastMonth).map((month, age) => ({
        month,
        age,
        returned: rate(Math.min(customers, row.get(month) ?? 0), customers, 'no customers'),
        immature: month === lastMonth && !endsMonth(lastDay),
      }));
      return { cohort, customers, cells };
    });
}

function monthsUntil(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (let text = first; text <= last && months.length <= LONGEST; ) {
    months.push(text);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
    text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

function endsMonth(day: string): boolean {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
  return next.slice(0, 7) !== day.slice(0, 7);
}
