import type { SurvivalGroup } from '@/components/charts/survival-chart';

type Curve = Pick<SurvivalGroup, 'steps' | 'times'>;

/** Customers with a bad first week beside those with a good one, as every curve of the page draws them. */
export function firstWeekGroups(bad: Curve, good: Curve): SurvivalGroup[] {
  return [
    { name: 'bad first week', tone: 'bad', ...bad },
    { name: 'good first week', tone: 'good', ...good },
  ];
}
