import { type ExperienceGroup, experienceStrata, stratumKey, TENURES } from './experience-groups';
import type { Moments } from './prediction-powered';
import { standardisedDifference } from './standardised-difference';

export interface GroupBalance {
  trait: 'segment' | 'tenure' | 'days';
  /** The segment or class of tenure; empty for `days` (as a customer at the first contact) and where unknown. */
  value: string;
  /** Standardised difference between exposed and rest; null where the trait does not vary. Beyond 0.1 is commonly read as imbalance. */
  before: number | null;
  /** The same with the rest weighted to the strata of the exposed, of the strata that hold both. */
  after: number | null;
}

type Weight = (group: ExperienceGroup) => number;

/**
 * How unlike customers with a bad and with a good first week are in segment and tenure, as they came and
 * after weighting by strata of both. Source: P. C. Austin, Stat. Med. 28 (2009) 3083-3107.
 */
export function groupBalance(groups: readonly ExperienceGroup[]): GroupBalance[] {
  const weights = new Map(
    experienceStrata(groups)
      .filter(({ exposedCount, restCount }) => exposedCount > 0 && restCount > 0)
      .map((stratum) => [stratumKey(stratum), stratum.exposedCount / stratum.restCount]),
  );
  const alike: Weight = (group) => {
    const weight = weights.get(stratumKey(group)) ?? 0;
    return group.exposed ? Math.sign(weight) : weight;
  };
  const row = (
    trait: GroupBalance['trait'],
    value: string,
    moments: (group: ExperienceGroup) => Moments,
  ): GroupBalance => {
    const between = (weight: Weight) =>
      standardisedDifference(
        addUp(
          groups.filter(({ exposed }) => exposed),
          moments,
          weight,
        ),
        addUp(
          groups.filter(({ exposed }) => !exposed),
          moments,
          weight,
        ),
      );
    return { trait, value, before: between(() => 1), after: between(alike) };
  };
  const segments = [...new Set(groups.map(({ segment }) => segment ?? ''))].sort();
  const tenures = TENURES.filter((tenure) => groups.some((group) => group.tenure === tenure));
  return [
    ...segments.map((value) =>
      row(
        'segment',
        value,
        yesNo((group) => (group.segment ?? '') === value),
      ),
    ),
    ...tenures.map((value) =>
      row(
        'tenure',
        value,
        yesNo((group) => group.tenure === value),
      ),
    ),
    row('days', '', ({ days }) => days),
  ];
}

function yesNo(has: (group: ExperienceGroup) => boolean): (group: ExperienceGroup) => Moments {
  return (group) => {
    const sum = has(group) ? group.count : 0;
    return { n: group.count, sum, squares: sum };
  };
}

function addUp(
  groups: readonly ExperienceGroup[],
  moments: (group: ExperienceGroup) => Moments,
  weight: Weight,
): Moments {
  const total = { n: 0, sum: 0, squares: 0 };
  for (const group of groups) {
    const w = weight(group);
    const { n, sum, squares } = moments(group);
    total.n += w * n;
    total.sum += w * sum;
    total.squares += w * squares;
  }
  return total;
}
