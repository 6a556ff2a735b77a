import { addDays } from '@/core/time/add-days';
import { isoDay } from '@/core/time/local-day';
import type { Connection } from './connect';

/** Raised when the derived columns or facts are computed otherwise: workspaces then compute them anew. */
export const FACTS_VERSION = 4;

const DAY = 86_400_000;

/** A few dates in the future are typing errors; where more are, the clock or the whole file is off. */
const FEW = 0.01;

/** Notes until when the data reaches, and which days' customers have been followed for 7 and for 30 days. */
export function refreshSpan(connection: Connection): void {
  const one = (query: string, ...parameters: unknown[]) =>
    connection
      .prepare(query)
      .pluck()
      .get(...parameters);
  const imported = one('select max(created_at) from imports') as number | null;
  // A day of slack: dates are local, and so may be ahead of UTC.
  const today = addDays(isoDay(Math.floor((imported ?? 0) / DAY)), 1);
  const all = one('select coalesce(sum(conversations), 0) from daily_facts') as number;
  const future = one(
    'select coalesce(sum(conversations), 0) from daily_facts where day > ?',
    today,
  ) as number;
  const believed = future > FEW * all;
  const last = (
    believed
      ? one('select max(day) from daily_facts')
      : one('select max(day) from daily_facts where day <= ?', today)
  ) as string | null;
  const lastAt =
    last === null
      ? null
      : one('select max(ended_at) from conversations where day between ? and ?', addDays(last, -1), last);
  connection
    .prepare(
      `insert or replace into data_span (id, version, last_day, last_at, followed_7, followed_30, future, revision)
       values (1, ?, ?, ?, ?, ?, ?, 1 + coalesce((select revision from data_span), 0))`,
    )
    .run(
      FACTS_VERSION,
      last ?? '',
      lastAt,
      // The last day may not be over.
      last === null ? '' : addDays(last, -8),
      last === null ? '' : addDays(last, -31),
      believed ? 0 : future,
    );
}
