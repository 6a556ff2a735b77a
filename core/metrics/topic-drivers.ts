import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import type { GroupValues } from '@/core/scoring/severity';
import type { StratumFacts } from './facts';
import { groupBy } from './group-by';
import { noParts } from './strata';
import { sumOf } from './sum-of';
import { trust } from './trust';

export interface TopicDrivers {
  topic: string | null;
  /** Scored conversations. */
  n: number;
  /** Points of raw trust lost on this topic, in all and to each driver group. */
  points: number;
  drivers: GroupValues;
}

/**
 * Where trust is lost: points of the raw trust of all these facts by topic and driver group. They add up to
 * 100 minus raw trust. Most costly topic first. Nothing scored gives none. Source: METRICS "Trust", step 5.
 */
export function topicDrivers(facts: readonly StratumFacts[], ratio: number): TopicDrivers[] {
  const scored = sumOf(facts, 'scored');
  const severity = sumOf(facts, 'severitySum');
  if (scored === 0) return [];
  const b = Math.min(1, severity / scored);
  const pointsPerSeverity = severity === 0 ? 0 : (100 - trust(b, ratio)) / severity;
  return groupBy(facts, ({ topic }) => topic ?? '')
    .map(([topic, rows]) => {
      const drivers = noParts();
      for (const { parts } of rows)
        for (const group of DRIVER_GROUPS) drivers[group] += parts[group] * pointsPerSeverity;
      const points = sumOf(rows, 'severitySum') * pointsPerSeverity;
      return { topic: topic === '' ? null : topic, n: sumOf(rows, 'scored'), points, drivers };
    })
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.points - a.points);
}
