import { ChartFrame } from '@/components/charts/chart-frame';
import { percentOf } from '@/components/charts/percent-of';
import { DefinitionHint } from '@/components/figure/definition-hint';
import { FigureTable } from '@/components/figure/figure-table';
import { RateCell } from '@/components/figure/rate-cell';
import { sentence } from '@/components/figure/sentence';
import type { Filter } from '@/core/filter/filter';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { rate } from '@/core/metrics/rate';
import { RATE_METRICS } from '@/core/metrics/rate-metrics';
import type { ReviewedRates } from '@/core/metrics/reviewed-rates';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import { CorrectedCell } from './corrected-cell';

/** Each rate as the machine counts it beside what people's reviews make of it. */
export function CorrectedRates({
  rates,
  filter,
  hasPolicies,
}: {
  rates: ReviewedRates['corrected'];
  filter: Filter;
  /** Whether answers are judged against policies: without them a wrong statement is not known, rather than none. */
  hasPolicies: boolean;
}) {
  const outcomes = new Map(RATE_METRICS.map(({ key, outcome }) => [key, outcome]));
  const known = rates.filter(({ key }) => hasPolicies || key !== 'misinformedRate');
  return (
    <ChartFrame
      name="Rates corrected by people"
      basis={`${plural(known[0]?.rate.reviewed ?? 0, 'review')} at random, ${formatCount(known[0]?.rate.n ?? 0)} scored conversations`}
      table={{
        columns: [
          'Rate',
          'As the machine counts, percent',
          'Corrected, percent',
          'Low',
          'High',
          'Reviews',
          'Of',
        ],
        rows: known.map(({ key, rate: { raw, value, low, high, reviewed, n } }) => [
          FIGURES[key].label,
          percentOf(raw),
          percentOf(value),
          percentOf(low),
          percentOf(high),
          reviewed,
          n,
        ]),
      }}
      ownTwin
    >
      <FigureTable label="Corrected rates beside raw ones">
        <thead>
          <tr>
            <th scope="col">Rate</th>
            <th scope="col">As the machine counts</th>
            <th scope="col">Corrected</th>
            <th scope="col" data-number>
              Reviews
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ key, rate: corrected }) => (
            <tr key={key}>
              <th scope="row">
                {FIGURES[key].label}
                <DefinitionHint term={FIGURES[key].label} definition={FIGURES[key].definition} />
              </th>
              <td>
                <RateCell
                  rate={rate(
                    Math.round((corrected.raw ?? 0) * corrected.n),
                    corrected.n,
                    'no scored conversations',
                  )}
                  filter={filter}
                  also={{ outcome: outcomes.get(key) ?? null }}
                  words={`scored, ${FIGURES[key].label.toLowerCase()}`}
                  figure={key}
                />
              </td>
              <td>
                <CorrectedCell corrected={corrected} />
              </td>
              <td data-number>{formatCount(corrected.reviewed)}</td>
            </tr>
          ))}
          {!hasPolicies && (
            <tr>
              <th scope="row">{FIGURES.misinformedRate.label}</th>
              <td colSpan={3}>
                <small>{sentence('not judged: there are no policies to compare statements with')}</small>
              </td>
            </tr>
          )}
        </tbody>
      </FigureTable>
    </ChartFrame>
  );
}
