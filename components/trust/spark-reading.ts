import { readingOf } from '@/components/reading/reading-of';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { plural } from '@/core/text/plural';
import type { Points } from './channel-move';

/** What a line of weeks says when it is pointed at: its last week, its lowest and its highest. */
export function sparkReading(weeks: readonly Points[]) {
  const known = weeks.flatMap(({ value }) => (value === null ? [] : [Math.round(value)]));
  if (known.length === 0) return readingOf('Too few conversations in every week');
  return readingOf(
    `Trust in the last week that can be told: ${known.at(-1)}`,
    `Lowest ${Math.min(...known)}, highest ${Math.max(...known)}, of ${plural(known.length, 'week')}`,
    'The intervals stand under "Week by week".',
    FIGURES.trust.definition,
  );
}
