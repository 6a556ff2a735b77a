import { expect, it } from 'vitest';
import { defaultPeriod } from '@/core/filter/default-period';
import { NO_FILTER } from '@/core/filter/filter';

const FIRST = '2026-01-05';
const LAST = '2026-08-31';

it.each([
  ['all days of eight months', {}, FIRST, { from: FIRST, to: LAST }],
  ['thirteen months of five years', {}, '2021-03-01', { from: '2025-07-31', to: LAST }],
  [
    'what was asked for, however long',
    { from: '2021-03-01' },
    '2021-03-01',
    { from: '2021-03-01', to: LAST },
  ],
  ['up to a day', { to: '2026-03-01' }, FIRST, { from: FIRST, to: '2026-03-01' }],
  ['both', { from: '2026-02-01', to: '2026-03-01' }, FIRST, { from: '2026-02-01', to: '2026-03-01' }],
])('%s', (_, asked, first, period) => {
  expect(defaultPeriod({ ...NO_FILTER, ...asked }, first, LAST)).toEqual(period);
});
