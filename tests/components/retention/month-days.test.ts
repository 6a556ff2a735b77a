import { expect, it } from 'vitest';
import { monthDays } from '@/components/retention/month-days';

it.each([
  ['2026-01', '2026-01-01', '2026-01-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
])('%s is %s to %s', (month, from, to) => {
  expect(monthDays(month)).toEqual({ from, to });
});
