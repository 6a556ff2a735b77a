import { conversationsHref } from '@/components/filter/conversations-href';
import type { Filter } from '@/core/filter/filter';
import type { RateMetric } from '@/core/metrics/rate-metrics';
import { addDays } from '@/core/time/add-days';

/** The conversations that a rate counted in a week. */
export function weekHref(filter: Filter, week: string, { outcome }: RateMetric): string {
  return conversationsHref(filter, { from: week, to: addDays(week, 6), outcome });
}
