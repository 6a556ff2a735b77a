import type { ExperienceAndChurn } from './experience-and-churn';

/** Monthly revenue of customers who are still there, in hundredths of the file's currency. */
export interface ExposedRevenue {
  /** With a bad first week, still customers at the end of the data. */
  customers: number;
  /** Of those, the ones whose revenue is known, and what it adds up to. */
  known: number;
  revenue: number;
}

export interface RevenueAtRisk {
  /** Hundredths of the file's currency a month; null where it can't be told. */
  value: number | null;
  low: number | null;
  high: number | null;
  customers: number;
  /** Customers whose revenue is not known are taken to pay what the others do on average. */
  known: number;
  /** The interval leaves out 0: the difference in churn is not just noise. */
  real: boolean;
  reason: string | null;
}

/**
 * Monthly revenue that may go with the customers whose first week was bad: how many are exposed, times the
 * difference in churn within the horizon, times what they pay. The interval is that of the difference; what
 * customers pay is taken as known. An end below 0 says that they may as well stay longer. Absent with the
 * reason where churn or revenue can't support it. Source: METRICS "Retention".
 */
export function revenueAtRisk(churn: ExperienceAndChurn, exposed: ExposedRevenue): RevenueAtRisk {
  const { customers, known, revenue } = exposed;
  const without = (reason: string) => ({
    value: null,
    low: null,
    high: null,
    customers,
    known,
    real: false,
    reason,
  });
  if (churn.state !== 'ok' || churn.churn === null) {
    return without(churn.reason ?? 'no segment and tenure has enough customers of both kinds');
  }
  if (known === 0) return without('the customers file has no revenue of exposed customers');
  const all = (revenue / known) * customers;
  const { difference, low, high } = churn.churn;
  return {
    value: all * difference,
    low: all * low,
    high: all * high,
    customers,
    known,
    real: low > 0 || high < 0,
    reason: null,
  };
}
