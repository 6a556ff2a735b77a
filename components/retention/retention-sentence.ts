import { ENOUGH } from '@/core/metrics/enough';
import type { ExperienceAndChurn } from '@/core/metrics/experience-and-churn';
import type { Rate } from '@/core/metrics/rate';
import type { RevenueAtRisk } from '@/core/metrics/revenue-at-risk';
import { formatCount } from '@/core/text/format-count';
import { formatMoney } from '@/core/text/format-money';
import { formatRate } from '@/core/text/format-rate';

/** What became of customers, in two sentences: how many are owed something, and whether bad beginnings go with leaving. */
export function retentionSentence({
  debt,
  churn,
  atRisk,
}: {
  debt: Rate;
  churn: ExperienceAndChurn;
  atRisk: RevenueAtRisk;
}): string {
  const parts: string[] = [];
  if (debt.value === null) parts.push('No customer is named, so nobody can be followed.');
  else
    parts.push(
      `The latest conversation of ${formatCount(debt.numerator)} of ${formatCount(debt.denominator)} customers${debt.denominator < ENOUGH ? '' : ` (${formatRate(debt.value)})`} went badly and nobody put it right.`,
    );
  const difference = churn.churn;
  if (churn.state === 'ok' && difference !== null && churn.horizon !== null) {
    const { exposed, rest, low, high } = difference;
    const real = low > 0 || high < 0;
    parts.push(
      real
        ? `A bad first week is associated with ${difference.difference > 0 ? 'leaving' : 'staying'}: ${formatRate(exposed)} left within ${churn.horizon} days, against ${formatRate(rest)} of customers like them.`
        : `Customers with a bad first week do not clearly leave more often than customers like them (${formatRate(exposed)} against ${formatRate(rest)} within ${churn.horizon} days).`,
    );
    if (atRisk.value !== null && atRisk.real && atRisk.value > 0) {
      parts.push(`That puts ${formatMoney(atRisk.value)} of monthly revenue at risk.`);
    }
  }
  return parts.join(' ');
}
