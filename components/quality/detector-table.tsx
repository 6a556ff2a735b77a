import { ChartFrame } from '@/components/charts/chart-frame';
import { ratesTable } from '@/components/charts/rates-table';
import { DefinitionHint } from '@/components/figure/definition-hint';
import { FigureTable } from '@/components/figure/figure-table';
import { NotKnown } from '@/components/figure/not-known';
import { RateCell } from '@/components/figure/rate-cell';
import type { ReviewedRates } from '@/core/metrics/reviewed-rates';
import { FINDING_NAMES } from '@/core/scoring/finding-names';
import { plural } from '@/core/text/plural';
import { kappaWords } from './kappa-words';

/** How well each detector does on the reviewed conversations, in words too. Few as they are, their interval says how sure. */
export function DetectorTable({
  detectors,
  sampled,
}: {
  detectors: ReviewedRates['detectors'];
  /** Reviewed conversations that were drawn at random. */
  sampled: number;
}) {
  const seen = detectors.filter(
    ({ quality: { precision, recall } }) => precision.denominator + recall.denominator > 0,
  );
  if (seen.length === 0) {
    return (
      <NotKnown state="none">No finding has been reviewed in a conversation drawn at random yet.</NotKnown>
    );
  }
  return (
    <ChartFrame
      name="Detector by detector"
      basis={`${plural(sampled, 'conversation')} reviewed at random`}
      table={ratesTable(
        'Finding',
        seen.flatMap(({ kind, quality: { precision, recall } }) => [
          { name: FINDING_NAMES[kind].label, figure: 'Precision', rate: precision },
          { name: FINDING_NAMES[kind].label, figure: 'Recall', rate: recall },
        ]),
      )}
      ownTwin
    >
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
          {seen.map(({ kind, quality: { precision, recall, kappa } }) => {
            const { label, definition } = FINDING_NAMES[kind];
            return (
              <tr key={kind}>
                <th scope="row">
                  {label}
                  <DefinitionHint term={label} definition={definition} />
                </th>
                <td>
                  <RateCell
                    rate={precision}
                    words="found by the machine, confirmed by people"
                    none="nothing found"
                    figure="detectorQuality"
                    enough={1}
                  />
                </td>
                <td>
                  <RateCell
                    rate={recall}
                    words="found by people, found by the machine too"
                    none="nothing there"
                    figure="detectorQuality"
                    enough={1}
                  />
                </td>
                <td>{kappaWords(kappa?.value ?? null)}</td>
              </tr>
            );
          })}
        </tbody>
      </FigureTable>
    </ChartFrame>
  );
}
