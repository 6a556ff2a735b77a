import type { ChartTable } from '@/components/charts/chart-table';
import { percentOf } from '@/components/charts/percent-of';
import { channelLabel } from '@/core/conversation/channel-label';
import type { Rate } from '@/core/metrics/rate';
import type { TimeToPerson } from '@/core/metrics/time-to-person';

/** Failed requests and waits as rows of a file; waits in seconds. A channel of null is all of them. */
export function waitsFile(
  rows: readonly { channel: string | null; failed: Rate; wait: TimeToPerson; limit: number | null }[],
): ChartTable {
  return {
    columns: [
      'Channel',
      'Asked',
      'No person came',
      'Percent',
      'Low',
      'High',
      'Waits that are known',
      'Half waited at most, seconds',
      '19 of 20 waited at most, seconds',
      'Limit, seconds',
    ],
    rows: rows.map(({ channel, failed, wait, limit }) => [
      channel === null ? 'All channels' : channelLabel(channel),
      failed.denominator,
      failed.numerator,
      percentOf(failed.value),
      percentOf(failed.low),
      percentOf(failed.high),
      wait.n,
      wait.p50.value,
      wait.p95.value,
      limit,
    ]),
  };
}
