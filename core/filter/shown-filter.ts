import { defaultPeriod } from './default-period';
import type { Filter } from './filter';

/** The filter that a page of figures shows, with its period, and the last day of it that data cover. `channel` is what the page is about. */
export function shownFilter(
  filter: Filter,
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
  channel: string | null = filter.channel,
): { filter: Filter & { from: string; to: string }; covered: string } {
  const shown = { ...filter, ...defaultPeriod(filter, firstDay, lastDay), channel };
  const [covered = lastDay] = [shown.to, lastDay].sort();
  return { filter: shown, covered };
}
