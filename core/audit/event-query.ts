import { isDay } from '@/core/time/is-day';
import { EVENT_NAMES, type EventKind } from './event';

/** Which events an address asks for; null for all. Days are local, both included. */
export interface EventQuery {
  kind: EventKind | null;
  person: string | null;
  from: string | null;
  to: string | null;
  /** Older than the event with this number: the next page. */
  before: number | null;
}

/** Reads it; what is no kind, day or number is left out. */
export function parseEventQuery(params: Readonly<Record<string, string | string[] | undefined>>): EventQuery {
  const one = (name: string) => {
    const value = params[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const day = (name: string) => {
    const value = one(name);
    return value !== null && isDay(value) ? value : null;
  };
  const kind = one('kind');
  const before = one('before');
  return {
    kind: kind !== null && Object.hasOwn(EVENT_NAMES, kind) ? (kind as EventKind) : null,
    person: one('person'),
    from: day('from'),
    to: day('to'),
    before: before !== null && /^\d{1,15}$/.test(before) ? Number(before) : null,
  };
}

/** The address of what is asked for. */
export function eventHref(path: string, query: EventQuery): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) params.set(name, String(value));
  return params.size === 0 ? path : `${path}?${params}`;
}
