import { expect, it } from 'vitest';
import { ledgerOrder } from '@/components/trust/ledger-order';

it.each([
  [[], ''],
  [
    [
      { channel: 'c', rank: 3, n: 900 },
      { channel: 'a', rank: 1, n: 40 },
      { channel: 'few', rank: null, n: 2 },
      { channel: 'some', rank: null, n: 20 },
    ],
    'a c some few',
  ],
  [
    [
      { channel: 'tied, small', rank: 1, n: 40 },
      { channel: 'tied, large', rank: 1, n: 50 },
    ],
    'tied, large tied, small',
  ],
])('ranks first, then what cannot be ranked by how much there is', (figures, order) => {
  expect(
    ledgerOrder(figures)
      .map(({ channel }) => channel)
      .join(' '),
  ).toBe(order);
});
