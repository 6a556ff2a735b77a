import { expect, test } from 'vitest';
import { sparseLogistic } from '@/eval/accuracy/sparse-logistic';

const row = (...names: string[]) => new Set(names);
const everyRow = () => true;

test('a name that only true rows have raises the probability, one that both have does not', () => {
  const rows = [row('a', 'both'), row('a', 'both'), row('b', 'both'), row('b', 'both')];
  const said = sparseLogistic(rows, [true, true, false, false], everyRow, 0.1);
  expect(said[0]).toBeGreaterThan(0.8);
  expect(said[2]).toBeLessThan(0.2);
});

test('without a telling name the probability is the share of true rows', () => {
  const rows = [row('x'), row('x'), row('x'), row('x')];
  const said = sparseLogistic(rows, [true, false, false, false], everyRow, 0.001);
  for (const p of said) expect(p).toBeCloseTo(0.25, 2);
});

test('a row that is not learned from gets an answer and changes none', () => {
  const rows = [row('a'), row('b'), row('a'), row('b')];
  const learned = (i: number) => i < 2;
  const one = sparseLogistic(rows, [true, false, true, true], learned, 1);
  const other = sparseLogistic(rows, [true, false, false, false], learned, 1);
  expect(other).toEqual(one);
  expect(one[2]).toBeCloseTo(one[0] ?? 0);
});
