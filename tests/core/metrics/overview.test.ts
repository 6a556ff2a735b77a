import { describe, expect, it } from 'vitest';
import { overview } from '@/core/metrics/overview';
import { clustersOf, factsOf, type Sample } from './conversation-facts';

const samples: Sample[] = Array.from({ length: 400 }, (_, i) => ({
  channel: i % 4 === 0 ? 'phone' : 'web',
  topic: i % 3 === 0 ? 'refund' : null,
  customerKind: i % 2 === 0 ? 'new' : 'returning',
  customer: `${i % 150}`,
  severity: i % 20 === 0 ? 1 : i % 15 === 0 ? 0.6 : 0,
  group: i % 20 === 0 ? 'escalation' : 'confusion',
}));

describe('overview', () => {
  it('is plain data in which parts and whole agree', () => {
    const figures = overview(samples.map(factsOf), clustersOf(samples), 10);
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
    expect(figures.scored).toBe(400);
    expect(figures.channels.map(({ channel }) => channel)).toEqual(['phone', 'web']);
    for (const rate of ['escalationFailureRate', 'confusionRate', 'negativeEndRate'] as const) {
      const sum = figures.channels.reduce((total, channel) => total + channel[rate].numerator, 0);
      expect(sum).toBe(figures[rate].numerator);
    }
    expect(figures.sensitivity[9]?.value).toBeCloseTo(figures.trust.value ?? Number.NaN, 9);
  });

  it('has one trust for a selection of one channel, whether called together or by its name', () => {
    const rows = samples.map(factsOf);
    const phone = rows.filter((row) => row.channel === 'phone');
    const clusters = clustersOf(samples.filter((sample) => sample.channel === 'phone'));
    const { trust, channels } = overview(phone, clusters, 10, rows);
    expect(channels[0]).toMatchObject({ ...trust });
    expect(trust.value).not.toBeCloseTo(trust.raw ?? 0, 3);
  });

  it('has reasons instead of values for an empty workspace', () => {
    const figures = overview([], [], 10);
    expect(figures).toMatchObject({ conversations: 0, scored: 0, channels: [], sensitivity: [] });
    expect(figures.trust).toMatchObject({ state: 'none', value: null, reason: 'no scored conversations' });
    expect(figures.escalationFailureRate).toMatchObject({ value: null, reason: 'nobody asked for a person' });
  });
});
