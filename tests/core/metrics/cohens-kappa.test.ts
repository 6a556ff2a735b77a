import { describe, expect, it } from 'vitest';
import { cohensKappa } from '@/core/metrics/cohens-kappa';
import { seeded } from '@/eval/coverage/simulate-conversations';

describe('cohensKappa', () => {
  it('is .4 for 20 + 15 agreements of 50, 5 and 10 apart', () => {
    const kappa = cohensKappa([
      [20, 5],
      [10, 15],
    ]);
    expect(kappa?.agreement).toBeCloseTo(0.7, 12);
    expect(kappa?.value).toBeCloseTo(0.4, 12);
  });

  it('has the interval that resampling gives', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    const flat = table.flat();
    const upTo = flat.map((_, i) => flat.slice(0, i + 1).reduce((sum, count) => sum + count, 0));
    const n = upTo.at(-1) ?? 0;
    const random = seeded(8);
    const values: number[] = [];
    for (let run = 0; run < 2000; run++) {
      const sample = table.map((row) => row.map(() => 0));
      for (let i = 0; i < n; i++) {
        const draw = random() * n;
        const cell = upTo.findIndex((total) => draw < total);
        const row = sample[Math.floor(cell / 3)];
        if (row) row[cell % 3] = (row[cell % 3] ?? 0) + 1;
      }
      values.push(cohensKappa(sample)?.value ?? Number.NaN);
    }
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
    const kappa = cohensKappa(table);
    expect(((kappa?.high ?? 0) - (kappa?.low ?? 0)) / 3.92 / deviation).toBeCloseTo(1, 1);
  });

  it('is 1 for full agreement, 0 for chance, less than 0 for contradiction', () => {
    expect(
      cohensKappa([
        [5, 0],
        [0, 7],
      ])?.value,
    ).toBe(1);
    expect(
      cohensKappa([
        [4, 4],
        [4, 4],
      ])?.value,
    ).toBeCloseTo(0, 12);
    expect(
      cohensKappa([
        [0, 5],
        [5, 0],
      ])?.value,
    ).toBeCloseTo(-1, 12);
  });

  it('has no answer for no verdicts or for only one', () => {
    expect(
      cohensKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      cohensKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(() =>
      cohensKappa([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toThrow(RangeError);
  });
});
