import Link from 'next/link';
import { FigureTable } from '@/components/figure/figure-table';
import { sentence } from '@/components/figure/sentence';
import { conversationsHref } from '@/components/filter/conversations-href';
import type { Filter } from '@/core/filter/filter';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { RATE_METRICS } from '@/core/metrics/rate-metrics';
import type { ReviewedRates } from '@/core/metrics/reviewed-rates';
import { formatCount } from '@/core/text/format-count';
import { formatRate } from '@/core/text/format-rate';

/** Each rate as the machine counts it beside what people's reviews make of it. */
export function CorrectedRates({ rates, filter }: { rates: ReviewedRates['corrected']; filter: Filter }) {
  const outcomes = new Map(RATE_METRICS.map(({ key, outcome }) => [key, outcome]));
  return (
    <FigureTable label="Corrected rates beside raw ones">
      <thead>
        <tr>
          <th scope="col">Rate</th>
          <th scope="col">As the machine counts</th>
          <th scope="col">Corrected</th>
          <th scope="col">95% interval</th>
          <th scope="col">Rests on</th>
        </tr>
      </thead>
      <tbody>
        {rates.map(({ key, rate: { raw, value, low, high, n, reviewed, reason } }) => (
          <tr key={key}>
            <th scope="row" title={FIGURES[key].definition}>
              {FIGURES[key].label}
            </th>
            <td>
              {raw === null ? (
                '–'
              ) : (
                <Link href={conversationsHref(filter, { outcome: outcomes.get(key) ?? null })}>
                  {formatRate(raw)}
                </Link>
              )}
            </td>
            <td>{value === null ? '–' : <strong>{formatRate(value)}</strong>}</td>
            <td>{low === null || high === null ? '–' : `${formatRate(low)} to ${formatRate(high)}`}</td>
            <td>
              {sentence(reason) ??
                `${formatCount(reviewed)} reviews at random, ${formatCount(n)} conversations`}
            </td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}
