import { describe, expect, it } from 'vitest';
import { channelTrust } from '@/core/metrics/channel-trust';
import { trustFigureAt } from '@/core/metrics/trust-at';
import { clustersOf, factsOf } from './conversation-facts';

describe('trust at another ratio', () => {
  const rows = Array.from({ length: 120 }, (_, i) => ({
    channel: 'web',
    topic: i % 3 === 0 ? 'refund' : null,
    customer: `c${i % 80}`,
    customerKind: 'unknown' as const,
    severity: i % 7 === 0 ? 0.9 : i % 5 === 0 ? 0.3 : 0,
    group: i % 2 === 0 ? ('escalation' as const) : ('confusion' as const),
  }));

  it.each([1, 3, 20])('equals the figure computed with %d', (ratio) => {
    const [facts, clusters] = [rows.map(factsOf), clustersOf(rows)];
    const [at10] = channelTrust(facts, clusters, 10);
    const [direct] = channelTrust(facts, clusters, ratio);
    if (at10 === undefined || direct === undefined) throw new Error('no figure');
    const moved = trustFigureAt(at10, 10, ratio);
    for (const name of ['value', 'low', 'high', 'raw'] as const) {
      expect(moved[name]).toBeCloseTo(direct[name] ?? Number.NaN, 9);
    }
    expect(moved.drivers.map(({ points }) => points)).toEqual(
      direct.drivers.map(({ points }) => expect.closeTo(points, 9)),
    );
  });
});
