import type { MonthAssessment } from '@/core/report/month-assessment';
import { formatCount } from '@/core/text/format-count';
import { formatMoney } from '@/core/text/format-money';
import { formatRate } from '@/core/text/format-rate';
import { plural } from '@/core/text/plural';

/** What bad first weeks go with in leaving and in revenue, or what is missing to say it. */
export function money({ facts, churn, revenueAtRisk }: MonthAssessment): string[] {
  const { hasFile, hasRevenue } = facts.customers;
  if (!hasFile)
    return [
      'What it cost cannot be said: no customers file is imported. It needs the columns customer_id, signed_up_at, churned_at and monthly_revenue.',
    ];
  const difference = churn.churn;
  if (churn.state !== 'ok' || difference === null || churn.horizon === null)
    return [
      `What it cost cannot be said: ${churn.reason ?? 'no customers with a bad and a good first week are alike enough to compare'}.`,
    ];

  const { exposed, rest, low, high, difference: gap } = difference;
  const within = `within ${churn.horizon} days`;
  const sentences = [
    `Of ${plural(churn.exposed.customers, 'customer')} whose first week held a bad conversation, ${formatRate(exposed)} left ${within}, against ${formatRate(rest)} of customers like them whose first week held none.`,
  ];
  const interval = `${fine(low)} to ${fine(high)} points`;
  const real = low > 0 || high < 0;
  if (!real) {
    sentences.push(
      `That difference may be chance (${fine(gap)} points, ${interval}), so no revenue is put at risk by it.`,
    );
    return sentences;
  }
  if (gap < 0) {
    sentences.push(
      `They left less often, so no revenue is put at risk by it (${fine(gap)} points, ${interval}).`,
    );
    return sentences;
  }
  const { value, low: least, high: most, customers, known, reason } = revenueAtRisk;
  if (value === null || least === null || most === null) {
    sentences.push(
      hasRevenue
        ? `The difference is beyond chance (${fine(gap)} points, ${interval}), but what it costs cannot be said: ${reason ?? 'no revenue is known'}.`
        : `The difference is beyond chance (${fine(gap)} points, ${interval}). To say it in money, the customers file needs the column monthly_revenue.`,
    );
    return sentences;
  }
  sentences.push(
    `${still(customers)}; at what they pay${known < customers ? ' on average' : ''}, the difference puts ${formatMoney(value)} of monthly revenue at risk (${formatMoney(least)} to ${formatMoney(most)}, in the currency of the customers file).`,
    'This goes with bad first weeks; it is not proven to be caused by them.',
  );
  return sentences;
}

/** Those who pay and may go: also the ones who came too late to be compared. */
function still(customers: number): string {
  return customers === 1
    ? 'One customer with a bad first week is still there'
    : `${formatCount(customers)} customers with a bad first week are still there, the newest included`;
}

/** Points of a share with one decimal: "4.2", "−0.6". */
function fine(share: number): string {
  const text = Math.abs(100 * share).toFixed(1);
  return share < 0 && Number(text) > 0 ? `−${text}` : text;
}
