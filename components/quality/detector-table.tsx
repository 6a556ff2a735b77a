import { FigureTable } from '@/components/figure/figure-table';
import type { Rate } from '@/core/metrics/rate';
import type { ReviewedRates } from '@/core/metrics/reviewed-rates';
import { FINDING_NAMES } from '@/core/scoring/finding-names';
import { formatRate } from '@/core/text/format-rate';
import { kappaWords } from './kappa-words';

/** How well each detector does on the reviewed conversations, in words too. */
export function DetectorTable({ detectors }: { detectors: ReviewedRates['detectors'] }) {
  const seen = detectors.filter(
    ({ quality: { precision, recall } }) => precision.denominator + recall.denominator > 0,
  );
  if (seen.length === 0) return <p>No finding has been reviewed in a conversation drawn at random yet.</p>;
  return (
    <FigureTable label="Precision, recall and agreement by detector">
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col">Precision</th>
          <th scope="col">Recall</th>
          <th scope="col">Agreement</th>
        </tr>
      </thead>
      <tbody>
        {seen.map(({ kind, quality: { precision, recall, kappa } }) => (
          <tr key={kind}>
            <th scope="row" title={FINDING_NAMES[kind].definition}>
              {FINDING_NAMES[kind].label}
            </th>
            <td>{rateWords(precision, 'confirmed')}</td>
            <td>{rateWords(recall, 'found')}</td>
            <td>{kappaWords(kappa?.value ?? null)}</td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}

function rateWords({ value, low, high, numerator, denominator }: Rate, verb: string): string {
  if (value === null || low === null || high === null) return '–';
  return `${formatRate(value)} (${formatRate(low)} to ${formatRate(high)}; ${numerator} of ${denominator} ${verb})`;
}
