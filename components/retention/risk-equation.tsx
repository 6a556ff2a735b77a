import type { ReactNode } from 'react';
import type { ExperienceAndChurn } from '@/core/metrics/experience-and-churn';
import type { RevenueAtRisk } from '@/core/metrics/revenue-at-risk';
import { formatCount } from '@/core/text/format-count';
import { formatMoney } from '@/core/text/format-money';
import classes from './risk-equation.module.css';

/** Revenue at risk as an equation; each factor opens and says what it is. */
export function RiskEquation({
  atRisk,
  churn,
  revenue,
}: {
  atRisk: RevenueAtRisk;
  churn: ExperienceAndChurn;
  /** Monthly revenue of the exposed whose revenue is known, in hundredths. */
  revenue: number;
}) {
  const { value, low, high, customers, known, real } = atRisk;
  const difference = churn.churn;
  if (value === null || low === null || high === null || difference === null || churn.horizon === null)
    return null;
  const each = revenue / Math.max(1, known);
  const points = 100 * difference.difference;
  return (
    <div className={classes.equation}>
      <Factor
        value={formatCount(customers)}
        name="customers with a bad first week"
        more={`Customers of the customers file whose first week held a bad conversation and who are still there at the end of the data. The revenue of ${formatCount(known)} of them is known; the others are taken to pay as much on average.`}
      />
      <Sign>×</Sign>
      <Factor
        value={formatMoney(each)}
        name="a month each"
        more="What those of them whose revenue is known pay on average, as the customers file says, in its currency."
      />
      <Sign>×</Sign>
      <Factor
        value={`${points < 0 ? '−' : ''}${Math.abs(points).toFixed(1)} points`}
        name={`more of them leave within ${churn.horizon} days`}
        more={`${(100 * difference.exposed).toFixed(1)}% of them left within ${churn.horizon} days of the eighth day, ${(100 * difference.rest).toFixed(1)}% of customers like them (same segment, same time as a customer) whose first week held no bad one. Interval of the difference: ${(100 * difference.low).toFixed(1)} to ${(100 * difference.high).toFixed(1)} points. ${difference.unmatched === 0 ? '' : `${formatCount(difference.unmatched)} had nobody like them and are left out of the comparison.`}`}
      />
      <Sign>=</Sign>
      <div className={classes.result}>
        <b>{formatMoney(value)}</b>
        <span>
          a month at risk, {formatMoney(low)} to {formatMoney(high)}
        </span>
        <span className={classes.verdict} data-real={real || undefined}>
          {real ? 'The difference is real' : 'The difference may be chance'}
        </span>
      </div>
    </div>
  );
}

function Factor({ value, name, more }: { value: string; name: string; more: string }) {
  return (
    <details className={classes.factor}>
      <summary>
        <b>{value}</b>
        <span>{name}</span>
      </summary>
      <p>{more}</p>
    </details>
  );
}

function Sign({ children }: { children: ReactNode }) {
  return <span className={classes.sign}>{children}</span>;
}
