import { describe, expect, it } from 'vitest';
import { customerClustering, INDEPENDENT } from '@/core/metrics/customer-clustering';
import { designEffect } from '@/core/metrics/design-effect';
import { intraclassCorrelation } from '@/core/metrics/intraclass-correlation';
import { severitySums } from '@/core/metrics/severity-sums';
import { clustersOf, factsOf, type Sample } from './conversation-facts';

function sample(customer: number, severity: number): Sample {
  return {
    channel: 'web',
    topic: null,
    customerKind: 'unknown',
    customer: `${customer}`,
    severity,
    group: 'confusion',
  };
}

function both(groups: number[][]) {
  const samples = groups.flatMap((severities, customer) => severities.map((s) => sample(customer, s)));
  const [clusters] = clustersOf(samples);
  if (!clusters) throw new Error('no groups');
  return { clusters, sums: severitySums(samples.map(factsOf)) };
}

/** Textbook one-way ANOVA for equal groups: (MSB - MSW) / (MSB + (m - 1) MSW). */
function anova(groups: number[][]): number {
  const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const all = mean(groups.flat());
  const m = groups[0]?.length ?? 0;
  const k = groups.length;
  const msb = groups.reduce((sum, g) => sum + m * (mean(g) - all) ** 2, 0) / (k - 1);
  const msw =
    groups.reduce((sum, g) => sum + g.reduce((s, x) => s + (x - mean(g)) ** 2, 0), 0) / (k * (m - 1));
  return (msb - msw) / (msb + (m - 1) * msw);
}

describe('intraclassCorrelation', () => {
  it.each([
    [
      'some likeness',
      [
        [0, 0.2],
        [0.9, 0.6],
        [0, 0],
        [1, 0.3],
        [0.1, 0],
      ],
    ],
    [
      'triples',
      [
        [0, 0.2, 0],
        [0.9, 0.6, 1],
        [0, 0, 0.5],
        [1, 0.3, 0.2],
      ],
    ],
  ])('is the ANOVA estimate for equal groups: %s', (_, groups) => {
    const { clusters, sums } = both(groups);
    expect(intraclassCorrelation(clusters, sums)).toBeCloseTo(anova(groups), 12);
  });

  it('is 1 for customers who are always the same, 0 for ones who are less alike than strangers', () => {
    const same = both([
      [1, 1],
      [0, 0],
      [0, 0],
      [0.5, 0.5],
    ]);
    const opposite = both([
      [0, 1],
      [1, 0],
      [0, 1],
    ]);
    expect(intraclassCorrelation(same.clusters, same.sums)).toBeCloseTo(1, 12);
    expect(intraclassCorrelation(opposite.clusters, opposite.sums)).toBe(0);
  });

  it.each([
    ['nobody came twice', [[0], [1], [0]]],
    [
      'severities do not vary',
      [
        [0.4, 0.4],
        [0.4, 0.4],
      ],
    ],
    ['there is one customer', [[0, 1, 0, 1]]],
  ])('cannot be estimated where %s', (_, groups) => {
    const { clusters, sums } = both(groups);
    expect(intraclassCorrelation(clusters, sums)).toBeNull();
  });
});

describe('customerClustering', () => {
  it('counts the others behind an average conversation, not behind an average customer', () => {
    const { clusters, sums } = both([[0, 1, 0], [1]]);
    // 10 pairs of 4 conversations, themselves included: 1.5 others.
    expect(customerClustering(clusters, sums).others).toBeCloseTo(1.5, 12);
  });

  it('leans on the prior where bad conversations are few, on the data where they are many', () => {
    const few = both([[1, 1], ...Array.from({ length: 20 }, () => [0, 0])]);
    const many = both([
      ...Array.from({ length: 50 }, () => [1, 1]),
      ...Array.from({ length: 50 }, () => [0, 0]),
    ]);
    const none = both([
      [0, 0],
      [0, 0],
    ]);
    expect(customerClustering(few.clusters, few.sums).correlation).toBeCloseTo((2 * 1 + 3 * 0.1) / 5, 1);
    expect(customerClustering(many.clusters, many.sums).correlation).toBeGreaterThan(0.95);
    expect(customerClustering(none.clusters, none.sums).correlation).toBe(0.1);
  });

  it('takes one customer for one voice, and no clusters for as many voices as conversations', () => {
    const one = both([[0, 1, 0, 1]]);
    expect(designEffect(customerClustering(one.clusters, one.sums))).toBe(4);
    expect(customerClustering(null, one.sums)).toEqual(INDEPENDENT);
    expect(designEffect(INDEPENDENT)).toBe(1);
  });
});
