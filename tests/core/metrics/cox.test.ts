import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cox } from '@/core/metrics/cox';
import type { SurvivalTime } from '@/core/metrics/kaplan-meier';
import type { CoxSubject } from '@/core/metrics/partial-likelihood';
import { survivalArbitrary } from './survival-arbitrary';
import { MAINTAINED, NONMAINTAINED, PLACEBO, SIX_MP } from './survival-samples';

function compare(
  exposed: readonly SurvivalTime[],
  rest: readonly SurvivalTime[],
  stratum?: string,
): CoxSubject[] {
  return [
    ...exposed.map((row) => ({ ...row, exposed: true, stratum })),
    ...rest.map((row) => ({ ...row, exposed: false, stratum })),
  ];
}

/** Efron's log partial likelihood straight from its definition, every risk set counted anew. */
function naive(subjects: readonly CoxSubject[], beta: number): number {
  const weight = (rows: readonly CoxSubject[]) =>
    rows.reduce((sum, row) => sum + (row.exposed ? Math.exp(beta) : 1), 0);
  let total = 0;
  for (const t of new Set(subjects.filter(({ event }) => event).map(({ time }) => time))) {
    const tied = subjects.filter(({ time, event }) => event && time === t);
    const risk = weight(subjects.filter(({ time }) => time >= t));
    total += beta * tied.filter(({ exposed }) => exposed).length;
    for (let i = 0; i < tied.length; i++) total -= Math.log(risk - (i / tied.length) * weight(tied));
  }
  return total;
}

/** Maximum by golden-section search, standard error from the curvature there. */
function bruteForce(subjects: readonly CoxSubject[]): { coefficient: number; standardError: number } {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [-12, 12];
  while (high - low > 1e-7) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
    if (naive(subjects, a) < naive(subjects, b)) low = a;
    else high = b;
  }
  const coefficient = (low + high) / 2;
  const h = 1e-3;
  const at = (x: number) => naive(subjects, x);
  const curvature = (at(coefficient + h) - 2 * at(coefficient) + at(coefficient - h)) / (h * h);
  return { coefficient, standardError: 1 / Math.sqrt(-curvature) };
}

describe('cox', () => {
  it.each([
    ['breslow', 0.9042, 0.5122],
    ['efron', 0.9155, 0.5119],
  ] as const)('reproduces aml with %s ties (published)', (ties, coefficient, standardError) => {
    const fit = cox(compare(NONMAINTAINED, MAINTAINED), ties);
    expect(fit?.coefficient).toBeCloseTo(coefficient, 4);
    expect(fit?.standardError).toBeCloseTo(standardError, 4);
  });

  it.each([
    ['efron', 4.817],
    ['breslow', 4.523],
  ] as const)('reproduces Freireich with %s ties (published)', (ties, ratio) => {
    expect(cox(compare(PLACEBO, SIX_MP), ties)?.ratio).toBeCloseTo(ratio, 3);
  });

  it('agrees with a search for the highest likelihood', () => {
    fc.assert(
      fc.property(survivalArbitrary(4), survivalArbitrary(4), (exposed, rest) => {
        const subjects = compare(exposed, rest);
        const fit = cox(subjects);
        if (fit === null || Math.abs(fit.coefficient) > 5) return;
        const found = bruteForce(subjects);
        expect(fit.coefficient).toBeCloseTo(found.coefficient, 3);
        expect(fit.standardError / found.standardError).toBeCloseTo(1, 2);
      }),
      { numRuns: 60 },
    );
  });

  it('turns round with the groups', () => {
    const there = cox(compare(PLACEBO, SIX_MP));
    const back = cox(compare(SIX_MP, PLACEBO));
    expect((there?.ratio ?? 0) * (back?.ratio ?? 0)).toBeCloseTo(1, 8);
    expect((there?.low ?? 0) * (back?.high ?? 0)).toBeCloseTo(1, 8);
  });

  it('compares within strata only', () => {
    // Two segments with the same effect, one of which lasts ten times as long: as one they dilute it.
    const slow = (rows: readonly SurvivalTime[]) => rows.map((row) => ({ ...row, time: row.time * 10 }));
    const both = [...compare(PLACEBO, SIX_MP, 'a'), ...compare(slow(PLACEBO), slow(SIX_MP), 'b')];
    expect(cox(both)?.coefficient).toBeCloseTo(cox(compare(PLACEBO, SIX_MP))?.coefficient ?? 0, 8);
    expect(cox(both.map((row) => ({ ...row, stratum: 'all' })))?.coefficient).toBeLessThan(1.4);
  });

  it.each([
    ['nobody', []],
    ['no events', compare([{ time: 1, event: false }], [{ time: 2, event: false }])],
    ['nobody exposed', compare([], MAINTAINED)],
    [
      'events among the exposed only',
      compare(
        PLACEBO,
        SIX_MP.map((row) => ({ ...row, event: false, time: 40 })),
      ),
    ],
    [
      'events among the others only',
      compare(
        SIX_MP.map((row) => ({ ...row, event: false, time: 40 })),
        PLACEBO,
      ),
    ],
  ])('has no finite estimate for %s', (_, subjects) => expect(cox(subjects)).toBeNull());
});
