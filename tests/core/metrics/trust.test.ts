import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severityOfTrust, trust } from '@/core/metrics/trust';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const ratios = fc.double({ min: 1, max: 20, noNaN: true });

describe('trust', () => {
  it.each([
    [0, 100],
    [0.01, 90.8],
    [0.03, 76.4],
    [0.05, 65.5],
    [1 / 11, 50],
    [0.2, 28.6],
    [1, 0],
  ])('of b = %d (published)', (b, points) => expect(trust(b)).toBeCloseTo(points, 1));

  it('is the share of credits when a bad conversation debits R', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        ratios,
        (bad, good, r) => {
          expect(trust(bad / (bad + good), r)).toBeCloseTo((100 * good) / (good + r * bad), 9);
        },
      ),
    );
  });

  it('is undone by severityOfTrust', () => {
    fc.assert(
      fc.property(share, ratios, (b, r) => {
        expect(severityOfTrust(trust(b, r), r)).toBeCloseTo(b, 12);
      }),
    );
  });

  it('refuses what is no mean severity and no ratio', () => {
    for (const b of [-0.01, 1.01, Number.NaN]) expect(() => trust(b)).toThrow(RangeError);
    for (const r of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => trust(0.1, r)).toThrow(RangeError);
    expect(() => severityOfTrust(101)).toThrow(RangeError);
  });
});
