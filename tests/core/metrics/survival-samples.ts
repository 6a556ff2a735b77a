import type { SurvivalTime } from '@/core/metrics/kaplan-meier';

/** Times as the literature prints them: "13+" is censored at 13. */
function survivalTimes(text: string): SurvivalTime[] {
  return text.split(' ').map((item) => ({ time: Number.parseFloat(item), event: !item.endsWith('+') }));
}

/** Acute myelogenous leukaemia, R package survival, data set aml. */
export const MAINTAINED = survivalTimes('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
export const NONMAINTAINED = survivalTimes('5 5 8 8 12 16+ 23 27 30 33 43 45');

/** E. J. Freireich and others, Blood 21 (1963) 699-716: remission in weeks. */
export const SIX_MP = survivalTimes('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
export const PLACEBO = survivalTimes('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');
