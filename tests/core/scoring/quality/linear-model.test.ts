import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributions, logistic, logOdds } from '@/core/scoring/quality/linear-model';

const model = { bias: -0.5, weights: { first: 2, second: -3, third: 0.25 } };
const features = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 3, maxLength: 3 });

describe('contributions', () => {
  it('add up to the log-odds, with the bias', () => {
    fc.assert(
      fc.property(features, (x) => {
        const sum = contributions(x, model).reduce((total, { adds }) => total + adds, model.bias);
        expect(sum).toBeCloseTo(logOdds(x, model), 9);
      }),
    );
  });

  it('name the weightiest feature first and leave out what adds nothing', () => {
    expect(contributions([1, 2, 0], model)).toEqual([
      { feature: 'second', value: 2, adds: -6 },
      { feature: 'first', value: 1, adds: 2 },
    ]);
  });
});

describe('logistic', () => {
  it.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Math.log(3), 0.25],
  ])('of %f is %f', (odds, p) => expect(logistic(odds)).toBeCloseTo(p, 12));
});
