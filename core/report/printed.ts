import { formatRate } from '@/core/text/format-rate';
import type { Measured } from './report-model';

interface Ends {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** Points of 100 as they are printed: whole ones, with the interval. Null where there is no value. */
export function printedPoints({ value, low, high }: Ends): Measured | null {
  if (value === null || low === null || high === null) return null;
  const text = (points: number) => String(Math.round(points));
  return { value, low, high, text: text(value), range: `${text(low)} to ${text(high)}` };
}

/** A share (0 to 1) as it is printed, with the interval. Null where there is no value. */
export function printedShare({ value, low, high }: Ends): Measured | null {
  if (value === null || low === null || high === null) return null;
  return {
    value,
    low,
    high,
    text: formatRate(value),
    range: `${formatRate(low)} to ${formatRate(high)}`,
  };
}

/** How far printed points moved: the difference of what is printed, so that the reader can subtract. */
export function printedMove(now: Measured, before: Measured): number {
  return Math.round(now.value) - Math.round(before.value);
}

/** "+3", "−12", "0" for whole points; a small part of one with a decimal, so that an end that is not 0 never reads as 0. */
export function signed(points: number): string {
  const whole = Math.round(points);
  const size = Math.abs(points);
  const text = whole === 0 && size >= 0.05 ? size.toFixed(1) : String(Math.abs(whole));
  if (text === '0') return '0';
  return `${points < 0 ? '−' : '+'}${text}`;
}

/** "1 point", "12 points". */
export function pointsOf(points: number): string {
  return points === 1 ? '1 point' : `${points} points`;
}
