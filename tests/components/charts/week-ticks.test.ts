import { describe, expect, it } from 'vitest';
import { weekTicks } from '@/components/charts/week-ticks';
import { addDays } from '@/core/time/add-days';

const weeks = (first: string, count: number) =>
  Array.from({ length: count }, (_, i) => addDays(first, 7 * i));
const labels = (first: string, count: number) => weekTicks(weeks(first, count)).map(({ label }) => label);

describe('weekTicks', () => {
  it.each([
    ['2026-03-02', 0, []],
    ['2026-03-02', 1, ['2 Mar']],
    ['2026-03-02', 3, ['2 Mar', '9 Mar', '16 Mar']],
    ['2026-03-02', 9, ['2 Mar', '16 Mar', '30 Mar', '13 Apr', '27 Apr']],
    ['2026-02-23', 36, ['Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct']],
    ['2026-01-05', 52, ['Jan', 'Mar', 'May', 'Jul', 'Sept', 'Nov']],
    ['2025-01-06', 104, ['Jan 25', 'Jun 25', 'Nov 25', 'Apr 26', 'Sept 26']],
  ])('from %s, %d weeks', (first, count, words) => {
    expect(labels(first, count)).toEqual(words);
  });

  it('marks the first Monday of each month', () => {
    const all = weeks('2026-02-23', 12);
    expect(weekTicks(all).map(({ index }) => all[index])).toEqual(['2026-03-02', '2026-04-06', '2026-05-04']);
  });
});
