import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cox } from '@/core/metrics/cox';
import { kaplanMeier, type SurvivalTime } from '@/core/metrics/kaplan-meier';
import { logRank } from '@/core/metrics/log-rank';
import { restrictedMean } from '@/core/metrics/restricted-mean';
import { timeToNextContact } from '@/core/metrics/time-to-next-contact';
import { survivalArbitrary } from './survival-arbitrary';

/** The same times, those alike counted. */
function counted<T extends SurvivalTime>(times: readonly T[]): T[] {
  const groups = new Map<string, T>();
  for (const row of times) {
    const key = JSON.stringify(row);
    groups.set(key, { ...row, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

test('times counted together give what times one by one give', () => {
  fc.assert(
    fc.property(survivalArbitrary(1), survivalArbitrary(1), (first, second) => {
      expect(kaplanMeier(counted(first))).toEqual(kaplanMeier(first));
      expect(restrictedMean(counted(first), 8)).toEqual(restrictedMean(first, 8));
      const [a, b] = [logRank(counted(first), counted(second)), logRank(first, second)];
      expect(a?.chiSquare ?? 0).toBeCloseTo(b?.chiSquare ?? 0, 10);
      const subjects = [
        ...first.map((row) => ({ ...row, exposed: true })),
        ...second.map((row) => ({ ...row, exposed: false })),
      ];
      expect(cox(counted(subjects))?.coefficient ?? 0).toBeCloseTo(cox(subjects)?.coefficient ?? 0, 8);
    }),
  );
});

test('the time to the next contact tells both kinds of start apart', () => {
  const row = (bad: boolean, time: number, event: boolean, count: number) => ({ bad, time, event, count });
  const figure = timeToNextContact([
    row(true, 2, true, 30),
    row(true, 90, false, 10),
    row(false, 20, true, 20),
    row(false, 90, false, 80),
  ]);
  expect(figure.badStart).toMatchObject({ n: 40, events: 30, median: 2 });
  expect(figure.goodStart).toMatchObject({ n: 100, events: 20, median: null });
  expect(figure.test?.p).toBeLessThan(1e-6);
  expect(timeToNextContact([])).toMatchObject({
    all: { n: 0, steps: [] },
    test: null,
    reason: expect.any(String),
  });
});
