import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noParts } from '@/core/metrics/strata';
import { trust } from '@/core/metrics/trust';
import { trustDrivers } from '@/core/metrics/trust-drivers';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';

const part = fc.double({ min: 0, max: 0.2, noNaN: true });
const parts = fc.record({
  escalation: part,
  accuracy: part,
  confusion: part,
  empathy: part,
  negativeEnd: part,
});

describe('trustDrivers', () => {
  it('adds up to what is missing to 100, in proportion to the parts', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 20 }), (given, ratio) => {
        const b = DRIVER_GROUPS.reduce((sum, group) => sum + given[group], 0);
        const drivers = trustDrivers(given, trust(Math.min(1, b), ratio));
        const lost = drivers.reduce((sum, { points }) => sum + points, 0);
        expect(lost).toBeCloseTo(100 - trust(Math.min(1, b), ratio), 9);
        for (const { group, points } of drivers) expect(points * b).toBeCloseTo(lost * given[group], 9);
      }),
    );
  });

  it('lists the groups in the order of the ledger, all zeros where nothing went wrong', () => {
    const drivers = trustDrivers(noParts(), 100);
    expect(drivers).toEqual(DRIVER_GROUPS.map((group) => ({ group, points: 0, share: 0 })));
  });
});
