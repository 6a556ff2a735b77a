import type { DriverGroup } from '@/core/scoring/driver-group';

const TOKENS: Record<DriverGroup, string> = {
  escalation: 'var(--driver-escalation)',
  accuracy: 'var(--driver-accuracy)',
  confusion: 'var(--driver-confusion)',
  empathy: 'var(--driver-empathy)',
  negativeEnd: 'var(--driver-negative-end)',
};

/** A driver's ground in bars and keys, for `background`: its colour, hatched where hue alone would not do. */
export function driverFill(group: DriverGroup): string {
  return group === 'empathy' ? 'var(--fill-empathy)' : TOKENS[group];
}

/** A driver keeps its colour on every page. */
export function driverColor(group: DriverGroup): string {
  return TOKENS[group];
}
