import type { ReportFigure } from '@/core/report/report-model';
import { writtenCount } from '@/core/text/written-number';

/** "41 of 120" for a share, "n 562" for anything else; null for a count, which rests on itself. */
export function restsOn({ numerator, denominator, n }: ReportFigure): string | null {
  if (numerator !== null && denominator !== null)
    return `${writtenCount(numerator)} of ${writtenCount(denominator)}`;
  return n === null ? null : `n ${writtenCount(n)}`;
}
