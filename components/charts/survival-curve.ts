import type { SurvivalStep } from '@/core/metrics/kaplan-meier';

export interface Stair {
  time: number;
  /** Share with the event by then, 0 to 1, and its interval. */
  share: number;
  low: number | null;
  high: number | null;
}

/** A Kaplan-Meier curve turned over: the share that has had the event, rising from 0, up to the horizon. */
export function stairsOf(steps: readonly SurvivalStep[], horizon: number): Stair[] {
  const stairs = steps
    .filter(({ time }) => time <= horizon)
    .map(({ time, survival, low, high }) => ({
      time,
      share: 1 - survival,
      low: high === null ? null : 1 - high,
      high: low === null ? null : 1 - low,
    }));
  return [{ time: 0, share: 0, low: 0, high: 0 }, ...stairs];
}

/** The stairs as a path on a field of 100 by 100 (0 at the bottom, `top` at the top): level, then straight up. */
export function stairPath(stairs: readonly Stair[], horizon: number, top: number): string {
  const x = (time: number) => round((100 * time) / horizon);
  const y = (share: number) => round(100 - (100 * share) / top);
  const [first, ...rest] = stairs;
  if (first === undefined || horizon <= 0) return '';
  const moves = rest.map(({ time, share }) => `H${x(time)}V${y(share)}`);
  return `M${x(first.time)} ${y(first.share)}${moves.join('')}H100`;
}

/** The interval around the stairs as a closed path; where it is not known it has the width of the line. */
export function stairBand(stairs: readonly Stair[], horizon: number, top: number): string {
  const x = (time: number) => round((100 * time) / horizon);
  const y = (share: number) => round(100 - (100 * share) / top);
  const [first, ...rest] = stairs;
  if (first === undefined || horizon <= 0) return '';
  const upper = rest
    .map((stair) => `H${x(stair.time)}V${y(Math.min(top, stair.high ?? stair.share))}`)
    .join('');
  const corners = stairs.map((stair, i) => {
    const until = stairs[i + 1]?.time ?? horizon;
    const low = y(stair.low ?? stair.share);
    return `L${x(until)} ${low}L${x(stair.time)} ${low}`;
  });
  return `M${x(first.time)} ${y(0)}${upper}H100${corners.reverse().join('')}Z`;
}

/** The stair that holds at a time. */
export function stairAt(stairs: readonly Stair[], time: number): Stair {
  return stairs.findLast((stair) => stair.time <= time) ?? { time: 0, share: 0, low: 0, high: 0 };
}

/** The share with the event by a time. */
export function shareAt(stairs: readonly Stair[], time: number): number {
  return stairAt(stairs, time).share;
}

/** How many were still followed at a time. */
export function followedAt(times: readonly { time: number; count?: number }[], time: number): number {
  return times.reduce((sum, row) => sum + (row.time >= time ? (row.count ?? 1) : 0), 0);
}

/** A few round days up to the horizon, 0 and nearly the end among them. */
export function dayTicks(horizon: number): number[] {
  const step =
    [1, 2, 7, 14, 30, 60, 90, 180, 365].find((days) => horizon / days <= 7) ?? Math.ceil(horizon / 6);
  return Array.from({ length: Math.floor(horizon / step) + 1 }, (_, i) => i * step);
}

function round(x: number): number {
  return Math.round(x * 100) / 100;
}
