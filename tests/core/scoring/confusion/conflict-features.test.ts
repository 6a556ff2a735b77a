import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logistic } from '@/core/math/logistic';
import { CONFLICT_FEATURES, mostConflict } from '@/core/scoring/confusion/conflict-features';

/** What is 0 while no sentence is read. */
const READ = (
  [
    'another amount of a kind, none the same',
    'the same amount',
    'another price or share',
    'another time',
    'another day of the week',
  ] as const
).map((name) => CONFLICT_FEATURES.indexOf(name));

it('never promises less than the model gives once the sentences are read', () => {
  const size = CONFLICT_FEATURES.length;
  const weights = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: size, maxLength: size });
  const unread = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size });
  const bits = fc.array(fc.constantFrom(0, 1), { minLength: READ.length, maxLength: READ.length });
  fc.assert(
    fc.property(weights, unread, bits, fc.double({ min: -4, max: 4, noNaN: true }), (w, told, said, bias) => {
      const model = { bias, weights: w };
      const read = [...told];
      for (const [i, at] of READ.entries()) {
        read[at] = said[i] ?? 0;
        told[at] = 0;
      }
      // An amount is another or the same.
      if (said[0] === 1) read[READ[1] ?? -1] = 0;
      expect(mostConflict(told, model)).toBeGreaterThanOrEqual(logistic(read, model));
    }),
  );
});
