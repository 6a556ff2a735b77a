import type { FindingKind } from './finding';

/** What can cost trust, in the order of the ledger. */
export const DRIVER_GROUPS = ['escalation', 'accuracy', 'confusion', 'empathy', 'negativeEnd'] as const;

export type DriverGroup = (typeof DRIVER_GROUPS)[number];

/** The group that a finding counts in; null for signals, which cost nothing by themselves. */
export function driverGroupOf(kind: FindingKind): DriverGroup | null {
  const prefix = kind.slice(0, kind.indexOf('.'));
  return (DRIVER_GROUPS as readonly string[]).includes(prefix) ? (prefix as DriverGroup) : null;
}
