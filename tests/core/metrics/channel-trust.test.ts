import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelTrust } from '@/core/metrics/channel-trust';
import { trust } from '@/core/metrics/trust';
import { workspaceTrust } from '@/core/metrics/workspace-trust';
import { clustersOf, factsOf, type Sample, samplesArbitrary } from './conversation-facts';

function conversations(channel: string, n: number, bad: number, topic = 'refund'): Sample[] {
  return Array.from({ length: n }, (_, i) => ({
    channel,
    topic,
    customerKind: 'new',
    customer: `${channel} ${i}`,
    severity: i < bad ? 1 : 0,
    group: 'escalation',
  }));
}

function figures(samples: Sample[], ratio = 10) {
  return channelTrust(samples.map(factsOf), clustersOf(samples), ratio);
}

/** The same figures to nine digits: sums of fractions may differ in the last ones. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, v) => (typeof v === 'number' ? Number(v.toFixed(9)) : v));
}

describe('channelTrust', () => {
  it('gives value, interval, drivers and rank by the lower bound', () => {
    const [lucky, solid] = figures([...conversations('a', 40, 0), ...conversations('b', 4000, 4)]);
    expect(lucky).toMatchObject({ channel: 'a', state: 'ok', value: 100, high: 100, n: 40, rank: 2 });
    expect(solid).toMatchObject({ channel: 'b', state: 'ok', n: 4000, rank: 1 });
    expect(solid?.value).toBeLessThan(100);
    expect(solid?.drivers[0]?.points).toBeCloseTo(100 - (solid?.value ?? 0), 9);
  });

  it('does not rank or value fewer than 30 effective conversations, but says what it saw', () => {
    const [few, many] = figures([...conversations('few', 29, 1), ...conversations('many', 30, 1)]);
    expect(few).toMatchObject({
      state: 'too-little',
      value: null,
      low: null,
      high: null,
      rank: null,
      drivers: [],
    });
    expect(few?.reason).toBe('not enough data: 29 scored conversations, 30 are needed');
    expect(few?.raw).toBeCloseTo(trust(1 / 29), 9);
    expect(many).toMatchObject({ state: 'ok', rank: 1, reason: null });
  });

  it('counts one customer as one voice, however many conversations', () => {
    const talkative = conversations('web', 500, 20).map((sample) => ({
      ...sample,
      customer: 'the only one',
    }));
    const [figure] = figures(talkative);
    expect(figure).toMatchObject({ state: 'too-little', value: null, n: 500 });
    expect(figure?.nEff).toBeCloseTo(1, 9);
    expect(figure?.reason).toContain('worth 1 independent');
  });

  it('has state none for a channel in which nothing could be scored, and no channels for no facts', () => {
    const [row] = conversations('web', 1, 1).map(factsOf);
    const unscored = row ? [{ ...row, scored: 0, severitySum: 0, severitySquareSum: 0 }] : [];
    const [figure] = channelTrust(unscored, [], 10);
    expect(figure).toMatchObject({ state: 'none', value: null, raw: null, n: 0, rank: null });
    expect(figure?.reason).toBe('no scored conversations');
    expect(channelTrust([], [], 10)).toEqual([]);
  });

  it.each([
    ['all good', 0, 100],
    ['all bad', 50, 0],
  ])('is defined where conversations are %s', (_, bad, value) => {
    const [figure] = figures(conversations('web', 50, bad));
    expect(figure).toMatchObject({ state: 'ok', value });
    expect((figure?.high ?? 0) - (figure?.low ?? 0)).toBeGreaterThan(0);
  });

  it('does not blame a channel for the hard cases that it gets', () => {
    const easy = (channel: string, n: number) => conversations(channel, n, n / 50, 'login');
    const hard = (channel: string, n: number) => conversations(channel, n, n / 5, 'refund');
    const [a, b] = figures([...easy('a', 5000), ...hard('a', 500), ...easy('b', 500), ...hard('b', 5000)]);
    expect((a?.raw ?? 0) - (b?.raw ?? 0)).toBeGreaterThan(25);
    expect(Math.abs((a?.value ?? 0) - (b?.value ?? 0))).toBeLessThan(2);
  });

  it('keeps the mix of the workspace when a selection of channels is asked for', () => {
    const samples = [
      ...conversations('a', 60, 6),
      ...conversations('a', 60, 0, 'login'),
      ...conversations('b', 300, 3),
    ];
    const rows = samples.map(factsOf);
    const [all] = channelTrust(rows, [], 10);
    const [selected] = channelTrust(
      rows.filter((row) => row.channel === 'a'),
      [],
      10,
      rows,
    );
    expect(selected).toEqual({ ...all, rank: 1 });
  });

  it('does not depend on the order of rows or on how they are cut', () => {
    const shuffled = samplesArbitrary.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([samples, other]) => {
        const clusters = clustersOf(samples);
        const whole = channelTrust(samples.map(factsOf), clusters, 10);
        expect(rounded(channelTrust(other.map(factsOf), [...clusters].reverse(), 10))).toEqual(
          rounded(whole),
        );
      }),
    );
  });

  it('falls when a good conversation turns bad, and never leaves its range', () => {
    fc.assert(
      fc.property(samplesArbitrary, fc.nat(), (samples, pick) => {
        const good = samples.findIndex(
          (sample, i) => i >= pick % (samples.length + 1) && sample.severity < 0.9,
        );
        const before = figures(samples);
        for (const { value, low, high, raw, severity, nEff, n } of before) {
          for (const figure of [value, low, high, raw]) {
            if (figure === null) continue;
            expect(figure).toBeGreaterThanOrEqual(0);
            expect(figure).toBeLessThanOrEqual(100);
          }
          if (value !== null && low !== null && high !== null) {
            expect(low).toBeLessThanOrEqual(value);
            expect(high).toBeGreaterThanOrEqual(value);
          }
          expect(severity).not.toBeNaN();
          expect(nEff).toBeLessThanOrEqual(n);
        }
        const turned = samples[good];
        if (!turned) return;
        const after = figures(samples.map((sample, i) => (i === good ? { ...sample, severity: 1 } : sample)));
        const of = (list: typeof before) =>
          list.find(({ channel }) => channel === turned.channel)?.severity ?? 0;
        expect(of(after)).toBeGreaterThan(of(before));
      }),
    );
  });
});

describe('workspaceTrust', () => {
  it('is the raw figure of all channels, with drivers that add up', () => {
    fc.assert(
      fc.property(samplesArbitrary, (samples) => {
        const figure = workspaceTrust(samples.map(factsOf), clustersOf(samples), 10);
        expect(figure.n).toBe(samples.length);
        if (figure.value === null) {
          expect(figure.reason).not.toBeNull();
          return;
        }
        expect(figure.value).toBeCloseTo(figure.raw ?? Number.NaN, 9);
        const lost = figure.drivers.reduce((sum, { points }) => sum + points, 0);
        expect(lost).toBeCloseTo(100 - figure.value, 9);
      }),
    );
  });
});
