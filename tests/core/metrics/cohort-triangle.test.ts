import { describe, expect, test } from 'vitest';
import { cohortTriangle } from '@/core/metrics/cohort-triangle';

const COUNTS = [
  { cohort: '2025-12', month: '2025-12', customers: 40 },
  { cohort: '2025-12', month: '2026-02', customers: 10 },
  { cohort: '2026-02', month: '2026-02', customers: 20 },
];

describe('the cohort triangle', () => {
  test('fills months without anybody with a true 0, and marks the month that the data end in', () => {
    const rows = cohortTriangle(COUNTS, '2026-02-14');
    expect(
      rows.map(({ cohort, customers, cells }) => [
        cohort,
        customers,
        cells.map(({ age, returned, immature }) => [age, returned.value, immature]),
      ]),
    ).toEqual([
      [
        '2025-12',
        40,
        [
          [0, 1, false],
          [1, 0, false],
          [2, 0.25, true],
        ],
      ],
      ['2026-02', 20, [[0, 1, true]]],
    ]);
  });

  test('a month whose last day is in the data is whole', () => {
    const cells = cohortTriangle(COUNTS, '2026-02-28').flatMap((row) => row.cells);
    expect(cells.some(({ immature }) => immature)).toBe(false);
  });

  test('does not reach beyond the end of the data, and is empty without customers', () => {
    const stray = { cohort: '2099-01', month: '2099-01', customers: 1 };
    expect(cohortTriangle([...COUNTS, stray], '2026-02-14')).toEqual(cohortTriangle(COUNTS, '2026-02-14'));
    expect(cohortTriangle([], '2026-02-14')).toEqual([]);
  });

  test('a stray first contact long ago does not spread over decades', () => {
    const [row] = cohortTriangle([{ cohort: '1970-01', month: '1970-01', customers: 1 }], '2026-02-14');
    expect(row?.cells.length).toBeLessThan(100);
  });
});
