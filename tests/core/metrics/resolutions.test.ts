import { describe, expect, test } from 'vitest';
import { NO_FACTS } from '@/core/metrics/facts';
import { resolutions } from '@/core/metrics/resolutions';

describe('four resolutions', () => {
  test('stand side by side; the gap is contained less durable, of the same conversations', () => {
    const all = { ...NO_FACTS, scored: 100, contained: 80, assumed: 60, verified: 50 };
    const followed = { ...NO_FACTS, scored: 80, followed: 60, followedContained: 45, durable: 30 };
    const { contained, assumed, verified, durable, deflectionGap } = resolutions([all], [followed]);
    expect([contained.value, assumed.value, verified.value]).toEqual([0.8, 0.6, 0.5]);
    expect(durable).toMatchObject({ numerator: 30, denominator: 60 });
    expect(deflectionGap).toMatchObject({ numerator: 15, denominator: 60 });
  });

  test('durable is absent until customers have been followed', () => {
    const { durable, deflectionGap } = resolutions([{ ...NO_FACTS, scored: 5, contained: 5 }], []);
    expect(durable).toMatchObject({ value: null, reason: expect.stringContaining('7 days') });
    expect(deflectionGap.value).toBeNull();
  });
});
