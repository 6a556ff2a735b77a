import type { Report } from '@/core/report/report';
import { formatDay } from '@/core/time/format-day';
import { dayInZone } from '@/core/time/local-day';

/** Whether the month is closed, since when and in which revision; or until when the data reach. */
export function stateWords({ state, revision, closedAt, model }: Report): string {
  if (state === 'closed' && closedAt !== null) {
    return `Closed on ${formatDay(dayInZone(model.timeZone, closedAt))}, revision ${revision}`;
  }
  return `Not closed; data until ${formatDay(model.covered)}`;
}
