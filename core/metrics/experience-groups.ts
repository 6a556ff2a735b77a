import type { SurvivalTime } from './kaplan-meier';
import type { Moments } from './prediction-powered';

/**
 * Customers alike in everything that retention compares by: followed from day 7 after the end of their first
 * contact (the landmark) for `time` whole days, until they left (`event`) or the data ended.
 */
export interface ExperienceGroup extends SurvivalTime {
  /** A scored contact in the 7 days up to the landmark was bad. */
  exposed: boolean;
  segment: string | null;
  /** How long a customer at the first contact. */
  tenure: Tenure;
  count: number;
  /** Days as a customer at the first contact, of those of whom it is known. */
  days: Moments;
}

/** Under a month, under a year, a year and more, or not known. */
export const TENURES = ['month', 'year', 'longer', 'unknown'] as const;

export type Tenure = (typeof TENURES)[number];

/** Customers that the comparison leaves out, and why. */
export interface LeftOut {
  /** Not in the customers file. */
  unlisted: number;
  /** Left before the landmark: their experience could not have been told by then. */
  leftEarly: number;
  /** The landmark lies behind the end of the data. */
  tooNew: number;
}

/** Both groups within a stratum (segment and tenure). */
export interface ExperienceStratum {
  segment: string | null;
  tenure: Tenure;
  exposed: ExperienceGroup[];
  rest: ExperienceGroup[];
  exposedCount: number;
  restCount: number;
}

/** The groups by segment and tenure, in a fixed order. */
export function experienceStrata(groups: readonly ExperienceGroup[]): ExperienceStratum[] {
  const strata = new Map<string, ExperienceStratum>();
  for (const group of groups) {
    const key = stratumKey(group);
    const { segment, tenure } = group;
    const stratum = strata.get(key) ?? {
      segment,
      tenure,
      exposed: [],
      rest: [],
      exposedCount: 0,
      restCount: 0,
    };
    if (group.exposed) {
      stratum.exposed.push(group);
      stratum.exposedCount += group.count;
    } else {
      stratum.rest.push(group);
      stratum.restCount += group.count;
    }
    strata.set(key, stratum);
  }
  return [...strata].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stratum]) => stratum);
}

/** Names the stratum of a group. */
export function stratumKey({ segment, tenure }: Pick<ExperienceGroup, 'segment' | 'tenure'>): string {
  return JSON.stringify([segment, tenure]);
}
