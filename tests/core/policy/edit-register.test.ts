import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editRegister } from '@/core/policy/edit-register';
import { matchesPolicy } from '@/core/policy/matches-policy';

const RETURNS = { id: 'P1', topic: 'returns', text: 'Within 30 days.' };
const REFUND = { id: 'P2', topic: 'refund', text: 'Within 5 days.' };
const put = (replaces: string | null, policy: typeof RETURNS) => ({ kind: 'put', replaces, policy }) as const;

describe('one change of the register', () => {
  it.each([
    [
      'adds behind the others',
      put(null, { ...REFUND, id: ' P3 ' }),
      [RETURNS, REFUND, { ...REFUND, id: 'P3' }],
    ],
    [
      'keeps the place of what is changed',
      put('P1', { ...RETURNS, text: 'Never.' }),
      [{ ...RETURNS, text: 'Never.' }, REFUND],
    ],
    ['may change an id', put('P1', { ...RETURNS, id: 'R1' }), [{ ...RETURNS, id: 'R1' }, REFUND]],
    ['takes out', { kind: 'remove', id: 'P1' } as const, [REFUND]],
  ])('%s', (_name, edit, policies) => {
    expect(editRegister([RETURNS, REFUND], edit)).toEqual({ policies });
  });

  it.each([
    [put(null, RETURNS), 'Another policy has the id "P1".'],
    [put('P1', { ...RETURNS, id: 'P2' }), 'Another policy has the id "P2".'],
    [put('P9', RETURNS), 'There is no policy "P9" any more.'],
    [{ kind: 'remove', id: 'P9' } as const, 'There is no policy "P9" any more.'],
    [put(null, { ...RETURNS, id: ' ' }), 'A policy needs an id and a text.'],
    [put(null, { ...RETURNS, id: 'P3', text: '' }), 'A policy needs an id and a text.'],
    [
      put(null, { ...RETURNS, id: 'P3', text: 'x'.repeat(10_001) }),
      'The text has more than 10,000 characters.',
    ],
  ])('%j is refused', (edit, refusal) => {
    expect(editRegister([RETURNS, REFUND], edit)).toEqual({ policies: null, refusal });
  });
});

it('finds entries by words anywhere in them', () => {
  expect(matchesPolicy(RETURNS, '')).toBe(true);
  expect(matchesPolicy(RETURNS, '30  RETURNS p1')).toBe(true);
  expect(matchesPolicy(RETURNS, 'returns 31')).toBe(false);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [word = ''] = text.toLowerCase().trim().split(/\s+/);
      expect(matchesPolicy({ ...RETURNS, text: text.toLowerCase() }, word)).toBe(true);
    }),
  );
});
