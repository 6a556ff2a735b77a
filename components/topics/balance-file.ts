import type { ChartTable } from '@/components/charts/chart-table';
import { percentOf } from '@/components/charts/percent-of';
import type { TopicBalance } from '@/core/metrics/automation-balance';
import type { Rate } from '@/core/metrics/rate';
import { ADVICE_WORDS } from './advice-words';

const RATES = [
  ['botOnly', 'bot alone'],
  ['failedEscalation', 'asked, and no person came'],
  ['durable', 'bot alone, solved for good'],
] as const;

/** Topics with their rates and the advice as rows of a file. */
export function balanceFile(rows: readonly TopicBalance[]): ChartTable {
  const cells = ({ value, low, high, numerator, denominator }: Rate) => [
    percentOf(value),
    percentOf(low),
    percentOf(high),
    numerator,
    denominator,
  ];
  return {
    columns: [
      'Topic',
      'Scored',
      ...RATES.flatMap(([, words]) =>
        ['percent', 'low', 'high', 'count', 'of'].map((part) => `${words}, ${part}`),
      ),
      'Advice',
      'Why',
    ],
    rows: rows.map((row) => [
      row.topic ?? 'without a topic',
      row.n,
      ...RATES.flatMap(([key]) => cells(row[key])),
      ADVICE_WORDS[row.advice].label,
      row.because,
    ]),
  };
}
