import type { EventQuery } from '@/core/audit/event-query';
import { addDays } from '@/core/time/add-days';
import { instantIn } from '@/core/time/instant-in';
import type { WantedEvents } from './read-events';

/** The same with instants, by the clocks of a time zone. */
export function eventsWanted({ kind, person, from, to }: EventQuery, timeZone: string): WantedEvents {
  const midnight = (day: string) => instantIn(timeZone)(Date.parse(`${day}T00:00:00Z`));
  return {
    kind,
    person,
    since: from === null ? null : midnight(from),
    until: to === null ? null : midnight(addDays(to, 1)),
  };
}
