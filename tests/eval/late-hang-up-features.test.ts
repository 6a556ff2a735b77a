import { describe, expect, test } from 'vitest';
import { actsOf, lateHangUpFeatures, shapeFeatures } from '@/eval/accuracy/late-hang-up-features';

const CALL = actsOf([
  { role: 'bot', intent: 'greet' },
  { role: 'customer', intent: 'ask' },
  { role: 'bot', intent: 'propose' },
  { role: 'customer', intent: 'negate' },
  { role: 'bot', intent: 'propose' },
]);

describe('features of a call by its acts', () => {
  test.each([
    ['an act with its side', 'c:ask'],
    ['acts in a row', 'c:negate b:propose'],
    ['the end as an act', 'b:propose $'],
    ['an act that comes again', 'b:propose x2'],
    ['the place from the end', 'c:negate at -2'],
    ['what a side did last, whatever the other did', 'b last b:propose b:propose'],
  ])('hold %s', (_, feature) => {
    expect(lateHangUpFeatures(CALL, { grams: 2, sides: true })).toContain(feature);
  });

  test('hold no more acts in a row, no gaps and no sides than asked for', () => {
    const plain = lateHangUpFeatures(CALL, { grams: 1 });
    for (const feature of ['c:negate b:propose', 'c:ask ..2 c:negate', 'b -1 b:propose'])
      expect(plain).not.toContain(feature);
    expect(lateHangUpFeatures(CALL, { grams: 1, skips: true })).toContain('c:ask ..2 c:negate');
  });

  test('of its shape alone name no act', () => {
    expect(shapeFeatures(CALL)).toEqual(['again 1', 'again lately 1', 'last: b']);
  });
});
