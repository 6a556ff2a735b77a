import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekAt, weekPlace } from '@/components/charts/week-place';

describe('weekAt', () => {
  it.each([
    [0, 5, 0],
    [0.12, 5, 0],
    [0.13, 5, 1],
    [1, 5, 4],
    [-3, 5, 0],
    [7, 5, 4],
    [0.9, 1, 0],
    [0.5, 0, null],
    [Number.NaN, 5, null],
  ])('the place %d among %d weeks is week %j', (place, count, week) => {
    expect(weekAt(place, count)).toBe(week);
  });

  it('finds every week where it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(599), (count, index) => {
        fc.pre(index < count);
        expect(weekAt(weekPlace(index, count), count)).toBe(index);
      }),
    );
  });
});

it('a single week stands in the middle', () => {
  expect(weekPlace(0, 1)).toBe(0.5);
});
