import { describe, expect, it } from 'vitest';
import {
  dayTicks,
  followedAt,
  shareAt,
  stairBand,
  stairPath,
  stairsOf,
} from '@/components/charts/survival-curve';
import { kaplanMeier, survivalAt } from '@/core/metrics/kaplan-meier';

const TIMES = [
  { time: 10, event: true },
  { time: 20, event: false },
  { time: 30, event: true },
  { time: 90, event: false },
];
const steps = kaplanMeier(TIMES);

describe('a survival curve turned over', () => {
  it('rises in steps from 0 and is the complement of survival at every time', () => {
    const stairs = stairsOf(steps, 90);
    expect(stairs[0]).toEqual({ time: 0, share: 0, low: 0, high: 0 });
    for (const time of [0, 9, 10, 15, 30, 89]) {
      expect(shareAt(stairs, time)).toBeCloseTo(1 - survivalAt(steps, time), 12);
    }
    for (const { share, low, high } of stairs) {
      expect(low ?? share).toBeLessThanOrEqual(share);
      expect(high ?? share).toBeGreaterThanOrEqual(share);
    }
  });

  it('is level between events and straight up at them', () => {
    expect(stairPath(stairsOf(steps, 100), 100, 1)).toBe('M0 100H10V75H30V37.5H100');
    expect(stairBand(stairsOf(steps, 100), 100, 1)).toMatch(/^M0 100H10V.*H100L100 .*Z$/);
  });

  it('leaves out what comes after the horizon', () => {
    expect(stairsOf(steps, 20).map(({ time }) => time)).toEqual([0, 10]);
  });
});

it('counts who was still followed', () => {
  expect([0, 10, 11, 90, 91].map((time) => followedAt(TIMES, time))).toEqual([4, 4, 3, 1, 0]);
  expect(followedAt([{ time: 5, count: 7 }], 5)).toBe(7);
});

it.each([
  [180, [0, 30, 60, 90, 120, 150, 180]],
  [60, [0, 14, 28, 42, 56]],
  [7, [0, 1, 2, 3, 4, 5, 6, 7]],
])('%d days have ticks', (horizon, ticks) => {
  expect(dayTicks(horizon)).toEqual(ticks);
});
