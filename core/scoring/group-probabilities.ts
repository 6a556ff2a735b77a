import { DRIVER_GROUPS, driverGroupOf } from './driver-group';
import type { Finding } from './finding';
import type { GroupValues } from './severity';

/** All groups at zero: nothing found. */
export function noGroups(): GroupValues {
  return Object.fromEntries(DRIVER_GROUPS.map((group) => [group, 0])) as GroupValues;
}

/** Highest confidence of the findings in each driver group; signals count in none. */
export function groupProbabilities(findings: readonly Finding[], negativeEnd: number): GroupValues {
  const groups = noGroups();
  for (const finding of findings) {
    const group = driverGroupOf(finding.kind);
    if (group !== null) groups[group] = Math.max(groups[group], finding.confidence);
  }
  groups.negativeEnd = negativeEnd;
  return groups;
}
