import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '@/core/filter/filter';
import { changeAlerts, controlCharts } from '@/core/metrics/control-chart';
import { NO_FACTS, type StratumFacts, type WeeklySums } from '@/core/metrics/facts';
import { comparePeriods } from '@/core/metrics/period-comparison';
import { addDays } from '@/core/time/add-days';
import { periodBefore } from '@/core/time/period-before';
import { seeded } from '@/eval/coverage/simulate-conversations';

const week = (channel: string, n: number, confused: number, scored = 200): WeeklySums => ({
  ...NO_FACTS,
  week: addDays('2026-01-05', 7 * n),
  channel,
  scored,
  confused,
});

/** Sixteen weeks of ten in 200, and what the last one was. */
const steady = (channel: string, last: number) =>
  Array.from({ length: 16 }, (_, i) => week(channel, i, i === 15 ? last : 10));

describe('weekly alerts', () => {
  const END = addDays('2026-01-05', 7 * 16 - 1);

  test('name the week and channel in which a rate rose, and open its numerator', () => {
    const shown = { ...NO_FILTER, topic: 'refund' };
    const alerts = changeAlerts(controlCharts([...steady('web', 40), ...steady('app', 11)], END), shown);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({
      week: '2026-04-20',
      channel: 'web',
      direction: 'high',
      metric: { key: 'confusionRate' },
      numerator: 40,
      denominator: 200,
      filter: { ...shown, channel: 'web', from: '2026-04-20', to: '2026-04-26', outcome: 'confused' },
    });
  });

  test('the week that is not over is left out, and so are strays in the future', () => {
    const stray = { ...week('web', 0, 1, 1), week: '2099-01-05' };
    expect(changeAlerts(controlCharts([...steady('web', 40), stray], addDays(END, -1)))).toEqual([]);
  });

  test('does not depend on the order of rows, and passes over months without data', () => {
    const gap = steady('web', 40).map((row, i) => (i < 5 ? row : { ...row, week: addDays(row.week, 140) }));
    const end = addDays(END, 140);
    const alerts = changeAlerts(controlCharts(gap, end));
    expect(alerts.map(({ numerator }) => numerator)).toEqual([40]);
    expect(changeAlerts(controlCharts(gap.toReversed(), end))).toEqual(alerts);
  });

  test('what never happened before may happen once', () => {
    const quiet = Array.from({ length: 12 }, (_, i) => week('web', i, i === 11 ? 1 : 0));
    expect(changeAlerts(controlCharts(quiet, END))).toEqual([]);
    const often = quiet.map((row, i) => (i === 11 ? { ...row, confused: 9 } : row));
    expect(changeAlerts(controlCharts(often, END))).toHaveLength(1);
  });

  test('under nine complete weeks say so', () => {
    const charts = controlCharts(steady('web', 40).slice(0, 8), END);
    expect(charts.every(({ points }) => points.length === 0)).toBe(true);
    expect(charts.find(({ metric }) => metric.key === 'confusionRate')?.reason).toMatch(/8 complete weeks/);
  });

  test('are rarely false over many channels at once', () => {
    const random = seeded(23);
    const binomial = (n: number, p: number) => Array.from({ length: n }).filter(() => random() < p).length;
    const weeks = Array.from({ length: 20 }, (_, c) =>
      Array.from({ length: 30 }, (_, i) => week(`c${c}`, i, binomial(200, 0.1))),
    ).flat();
    const alerts = changeAlerts(controlCharts(weeks, addDays('2026-01-05', 7 * 30 - 1)));
    // 440 judged points; unadjusted limits would give a few by chance, more where the baseline is off.
    expect(alerts.length).toBeLessThan(9);
  });
});

describe('two periods', () => {
  const side = (from: string, channels: Record<string, number>) => ({
    from,
    to: addDays(from, 29),
    clusters: [],
    facts: Object.entries(channels).map(
      ([channel, bad]): StratumFacts => ({
        ...NO_FACTS,
        channel,
        topic: null,
        customerKind: 'new',
        conversations: 500,
        engaged: 500,
        scored: 500,
        severitySum: bad,
        severitySquareSum: bad,
        parts: { ...NO_FACTS.parts, escalation: bad },
        negativeEnd: bad,
      }),
    ),
  });

  test('say what is real, and open both sides', () => {
    const { from, to } = periodBefore('2026-05-01', '2026-05-30');
    expect([from, to]).toEqual(['2026-04-01', '2026-04-30']);
    const figure = comparePeriods(
      side('2026-05-01', { web: 100, app: 22 }),
      side(from, { web: 20, app: 20 }),
      10,
    );
    const web = figure.rates.find(
      ({ channel, metric }) => channel === 'web' && metric.key === 'negativeEndRate',
    );
    expect(web).toMatchObject({
      verdict: 'real',
      filter: { channel: 'web', from: '2026-05-01', to: '2026-05-30', outcome: 'negative-end' },
      filterBefore: { channel: 'web', from: '2026-04-01', to: '2026-04-30' },
    });
    const app = figure.rates.find(
      ({ channel, metric }) => channel === 'app' && metric.key === 'negativeEndRate',
    );
    expect(app?.verdict).toBe('noise');
    const change = new Map(figure.trust.map((row) => [row.channel, row]));
    expect(change.get('web')?.change.verdict).toBe('real');
    expect(change.get('app')?.change.verdict).toBe('noise');
    expect(change.get('web')?.split?.mix).toBeCloseTo(0, 10);
  });

  test('cannot be told apart where one is empty', () => {
    const figure = comparePeriods(
      side('2026-05-01', { web: 100 }),
      { ...side('2026-04-01', {}), facts: [] },
      10,
    );
    expect(figure.trust[0]?.change).toMatchObject({ difference: null, verdict: 'cannot-tell' });
    expect(figure.rates.every(({ verdict }) => verdict === 'cannot-tell')).toBe(true);
  });
});
