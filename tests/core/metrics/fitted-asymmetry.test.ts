import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverse } from '@/core/math/inverse';
import { type ContactsAndChurn, fittedAsymmetry } from '@/core/metrics/fitted-asymmetry';
import { logisticFit } from '@/core/metrics/logistic-fit';
import { seeded } from '@/eval/coverage/simulate-conversations';

function simulate(random: () => number, size: number, perBad: number, perGood: number): ContactsAndChurn[] {
  return Array.from({ length: size }, () => {
    const good = Math.floor(random() * 5);
    const bad = Math.floor(random() * random() * 3);
    const odds = -1 + perBad * bad + perGood * good;
    return { good, bad, left: random() < 1 / (1 + Math.exp(-odds)), count: 1 };
  });
}

/** A hundred customers of each kind, of whom just so many left. */
function exactly(leaving: (good: number, bad: number) => number): ContactsAndChurn[] {
  return [0, 1, 2, 3].flatMap((good) =>
    [0, 1].flatMap((bad) => [
      { good, bad, left: true, count: leaving(good, bad) },
      { good, bad, left: false, count: 100 - leaving(good, bad) },
    ]),
  );
}

describe('the weight of a bad one', () => {
  test('covers the true ratio', () => {
    const random = seeded(17);
    let [given, covered] = [0, 0];
    for (let run = 0; run < 150; run++) {
      const { value, low, high } = fittedAsymmetry(simulate(random, 1500, 1.2, -0.4));
      if (value === null || low === null || high === null) continue;
      given += 1;
      if (low <= 3 && high >= 3) covered += 1;
    }
    expect(given).toBeGreaterThan(140);
    expect(covered / given).toBeGreaterThan(0.9);
  });

  test.each<[string, ContactsAndChurn[], RegExp]>([
    ['nobody', [], /no customer/],
    [
      'few who left',
      [
        { good: 1, bad: 0, left: true, count: 3 },
        { good: 1, bad: 1, left: false, count: 900 },
      ],
      /3 of 903/,
    ],
    [
      'good ones that change nothing',
      exactly((_, bad) => (bad === 0 ? 20 : 50)),
      /good contacts do not clearly/,
    ],
    ['bad ones that change nothing', exactly((good) => 60 - 15 * good), /bad contacts do not clearly/],
    [
      'only one kind of customer',
      [
        { good: 1, bad: 1, left: true, count: 50 },
        { good: 1, bad: 1, left: false, count: 50 },
      ],
      /cannot be told apart/,
    ],
  ])('%s: not enough data, in words', (_, rows, words) => {
    expect(fittedAsymmetry(rows)).toMatchObject({
      value: null,
      low: null,
      reason: expect.stringMatching(words),
    });
  });
});

test('the logistic fit is where no small step leads higher', () => {
  const rows = simulate(seeded(9), 400, 0.8, -0.3).map(({ good, bad, left }) => ({
    x: [1, bad, good],
    yes: left,
    count: 1,
  }));
  const fit = logisticFit(rows);
  if (fit === null) throw new Error('no fit');
  const value = (beta: readonly number[]) =>
    rows.reduce((sum, { x, yes }) => {
      const eta = x.reduce((total, xi, i) => total + xi * (beta[i] ?? 0), 0);
      return sum + Math.log(1 / (1 + Math.exp(yes ? -eta : eta)));
    }, 0);
  const best = value(fit.coefficients);
  for (const i of [0, 1, 2])
    for (const step of [-1e-3, 1e-3])
      expect(value(fit.coefficients.map((c, j) => (i === j ? c + step : c)))).toBeLessThan(best);
});

test('a matrix times its inverse is one', () => {
  const cell = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      (rows) => {
        // A heavy diagonal keeps it far from having none.
        const matrix = rows.map((row, i) => row.map((value, j) => (i === j ? value + 12 : value)));
        const back = inverse(matrix);
        for (const [i, row] of matrix.entries())
          for (const j of row.keys())
            expect(row.reduce((sum, value, k) => sum + value * (back?.[k]?.[j] ?? 0), 0)).toBeCloseTo(
              i === j ? 1 : 0,
              8,
            );
      },
    ),
  );
  expect(
    inverse([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull();
});
