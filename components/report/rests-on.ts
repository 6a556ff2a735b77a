import type { ReportFigure } from '@/core/report/report-model';
import { formatCount } from '@/core/text/format-count';

/** "41 of 120" for a share, "n 562" for anything else; null for a count, which rests on itself. */
export function restsOn({ numerator, denominator, n }: ReportFigure): string | null {
  if (numerator !== null && denominator !== null)
    return `${formatCount(numerator)} of ${formatCount(denominator)}`;
  return n === null ? null : `n ${formatCount(n)}`;
}
