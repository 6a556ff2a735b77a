import { LOSS_STEPS } from '@/core/metrics/funnel-steps';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { FINDING_KINDS } from '@/core/scoring/finding';
import { isDay } from '@/core/time/is-day';
import { type Filter, OUTCOMES } from './filter';

export type FilterParams = Record<string, string | string[] | undefined>;

/** Longest value taken from a URL; no real channel, topic or language is longer. */
const LONGEST = 300;

/**
 * Reads a filter from URL parameters. What cannot be understood is left out and named in
 * `notices`, one sentence each, so that a page can always be shown.
 */
export function parseFilter(params: FilterParams): { filter: Filter; notices: string[] } {
  const notices: string[] = [];

  const text = (name: string): string | null => {
    const raw = params[name];
    const value = Array.isArray(raw) ? raw[0] : raw;
    if (value === undefined) return null;
    if (value.length <= LONGEST) return value;
    notices.push(`The ${name} in the address is too long and was left out.`);
    return null;
  };

  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | null => {
    const value = text(name);
    if (value === null || value === '') return null;
    if ((allowed as readonly string[]).includes(value)) return value as T;
    notices.push(`"${value}" is not a value of ${name}, so it was left out.`);
    return null;
  };

  const day = (name: 'from' | 'to'): string | null => {
    const value = text(name);
    if (value === null || value === '') return null;
    if (isDay(value)) return value;
    notices.push(`"${value}" is not a date (YYYY-MM-DD), so "${name}" was left out.`);
    return null;
  };

  const positive = (name: string): number | null => {
    const value = text(name);
    if (value === null || value === '') return null;
    if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
    notices.push(`"${value}" is not a number of an ${name}, so it was left out.`);
    return null;
  };

  const within = (name: string, least: number, most: number): number | null => {
    const value = text(name);
    if (value === null || value === '') return null;
    if (/^\d{1,2}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    notices.push(`"${value}" is not a value of ${name} (${least} to ${most}), so it was left out.`);
    return null;
  };

  const month = (name: string): string | null => {
    const value = text(name);
    if (value === null || value === '') return null;
    if (isDay(`${value}-01`)) return value;
    notices.push(`"${value}" is not a month (YYYY-MM), so "${name}" was left out.`);
    return null;
  };

  let from = day('from');
  let to = day('to');
  if (from !== null && to !== null && from > to) {
    notices.push(`The period ended before it began, so ${to} and ${from} were exchanged.`);
    [from, to] = [to, from];
  }

  return {
    filter: {
      from,
      to,
      channel: text('channel') || null,
      topic: text('topic'),
      customers: oneOf('customers', ['new', 'returning', 'unknown']),
      language: text('language') || null,
      handledBy: oneOf('handledBy', ['bot', 'person']),
      outcome: oneOf('outcome', OUTCOMES),
      driver: oneOf('driver', DRIVER_GROUPS),
      finding: oneOf('finding', FINDING_KINDS),
      importId: positive('import'),
      botVersion: text('botVersion'),
      hour: within('hour', 0, 23),
      weekday: within('weekday', 1, 7),
      lost: oneOf('lost', LOSS_STEPS),
      cohort: month('cohort'),
      policy: text('policy') || null,
    },
    notices,
  };
}
