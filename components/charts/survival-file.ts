import type { ChartTable } from './chart-table';
import { percentOf } from './percent-of';
import { followedAt, type Stair } from './survival-curve';

/** Every step of the stairs as rows of a file. */
export function survivalFile(
  curves: readonly {
    name: string;
    stairs: readonly Stair[];
    times: readonly { time: number; count?: number }[];
  }[],
  event: string,
): ChartTable {
  return {
    columns: ['Group', 'Day', `Percent that ${event}`, 'Low', 'High', 'Still followed'],
    rows: curves.flatMap(({ name, stairs, times }) =>
      stairs.map(({ time, share, low, high }) => [
        name,
        time,
        percentOf(share),
        percentOf(low),
        percentOf(high),
        followedAt(times, time),
      ]),
    ),
  };
}
