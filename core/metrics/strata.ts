import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import type { GroupValues } from '@/core/scoring/severity';
import type { SeverityFacts } from './facts';

/** What the trust figures need of one stratum (topic x customer kind): sums over its scored conversations. */
export interface Stratum {
  /** Scored conversations. */
  n: number;
  severity: number;
  severitySquares: number;
  parts: GroupValues;
}

/** Strata by their key. */
export type Strata = ReadonlyMap<string, Stratum>;

/**
 * Adds rows up by topic x customer kind, whatever else tells them apart (channel, day, week). Rows
 * without scored conversations leave no stratum. The keys are in a fixed order, so that sums of
 * fractions don't depend on the order of the rows' strata.
 */
export function strataOf(rows: readonly SeverityFacts[]): Strata {
  const strata = new Map<string, Stratum>();
  for (const row of rows) {
    if (row.scored === 0) continue;
    const key = `[${JSON.stringify(row.topic)},"${row.customerKind}"]`;
    const sum = strata.get(key) ?? { n: 0, severity: 0, severitySquares: 0, parts: noParts() };
    sum.n += row.scored;
    sum.severity += row.severitySum;
    sum.severitySquares += row.severitySquareSum;
    for (const group of DRIVER_GROUPS) sum.parts[group] += row.parts[group];
    strata.set(key, sum);
  }
  return new Map([...strata].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A zero for every driver group. */
export function noParts(): GroupValues {
  return { escalation: 0, accuracy: 0, confusion: 0, empathy: 0, negativeEnd: 0 };
}
