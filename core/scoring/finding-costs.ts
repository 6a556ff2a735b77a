import { driverGroupOf } from './driver-group';
import type { Finding } from './finding';
import type { Severity } from './severity';

/**
 * What each finding cost its conversation, in points of 100, in the order of `findings`. A group's part
 * of the severity is shared among its findings in proportion to their confidence; signals cost 0. The
 * costs add up to the severity without the parts of groups that have no finding (a negative end).
 * No findings give no costs. Source: METRICS "Trust", steps 1 and 5.
 */
export function findingCosts(findings: readonly Finding[], severity: Severity): number[] {
  const confidence = new Map<string, number>();
  for (const finding of findings) {
    const group = driverGroupOf(finding.kind);
    if (group !== null) confidence.set(group, (confidence.get(group) ?? 0) + finding.confidence);
  }
  return findings.map((finding) => {
    const group = driverGroupOf(finding.kind);
    if (group === null) return 0;
    const all = confidence.get(group) ?? 0;
    return all === 0 ? 0 : (100 * severity.parts[group] * finding.confidence) / all;
  });
}
