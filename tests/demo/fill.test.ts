import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '@/demo/fill';
import { createRandom } from '@/demo/random';

const nothing = () => '';

describe('fill', () => {
  it.each([
    ['plain', 'plain'],
    ['a [b] c', 'a b c'],
    ['[one [two]] [three]', 'one two three'],
    ['Hello [|], you', 'Hello, you'],
    ['{name} and {name}', 'Ana and Ana'],
  ])('%s gives %s', (template, expected) => {
    expect(fill(template, (name) => (name === 'name' ? 'Ana' : ''), createRandom('a'))).toBe(expected);
  });

  it('takes every alternative sooner or later, and no other', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 200; i++) seen.add(fill('[a|b [c|d]|]', nothing, createRandom(String(i))));
    expect([...seen].sort()).toEqual(['', 'a', 'b c', 'b d']);
  });

  it('fills the same template in the same way from the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const template = '[a|b|c] [d|e|f] [g|h]';
        expect(fill(template, nothing, createRandom(seed))).toBe(fill(template, nothing, createRandom(seed)));
      }),
    );
  });
});
