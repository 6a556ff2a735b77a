import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '@/core/filter/filter';
import { alertEpisodes } from '@/core/metrics/alert-episodes';
import type { ChangeAlert } from '@/core/metrics/control-chart';
import { RATE_METRICS } from '@/core/metrics/rate-metrics';
import { addDays } from '@/core/time/add-days';

const [metric] = RATE_METRICS;

function alert(week: string, numerator: number, also: Partial<ChangeAlert> = {}): ChangeAlert {
  if (metric === undefined) throw new Error('no rate is watched');
  const channel = also.channel ?? 'web';
  return {
    week,
    channel,
    metric,
    direction: 'high',
    value: numerator / 50,
    expected: 0.1,
    numerator,
    denominator: 50,
    q: 0.01,
    filter: { ...NO_FILTER, channel, from: week, to: addDays(week, 6), outcome: metric.outcome },
    ...also,
  };
}

describe('alert episodes', () => {
  it('joins weeks on end and opens exactly those weeks', () => {
    const episodes = alertEpisodes(
      [alert('2026-07-20', 12), alert('2026-07-06', 20), alert('2026-07-13', 15)],
      '2026-07-20',
    );
    expect(episodes).toHaveLength(1);
    expect(episodes[0]).toMatchObject({
      firstWeek: '2026-07-06',
      lastWeek: '2026-07-20',
      weeks: 3,
      numerator: 47,
      denominator: 150,
      ongoing: true,
      filter: { channel: 'web', from: '2026-07-06', to: '2026-07-26', outcome: 'escalation-failed' },
    });
  });

  it('parts what a quiet week, another channel or the other direction parts', () => {
    const episodes = alertEpisodes(
      [
        alert('2026-07-06', 20),
        alert('2026-07-20', 15),
        alert('2026-07-13', 15, { channel: 'app' }),
        alert('2026-07-13', 1, { direction: 'low' }),
      ],
      '2026-08-03',
    );
    expect(episodes.map(({ weeks }) => weeks)).toEqual([1, 1, 1, 1]);
    expect(episodes.some(({ ongoing }) => ongoing)).toBe(false);
  });

  it('puts what goes on first, then the newest', () => {
    const order = alertEpisodes(
      [alert('2026-06-01', 40), alert('2026-07-06', 20), alert('2026-07-20', 5, { channel: 'app' })],
      '2026-07-20',
    );
    expect(order.map(({ firstWeek }) => firstWeek)).toEqual(['2026-07-20', '2026-07-06', '2026-06-01']);
  });

  it('has none without alerts', () => {
    expect(alertEpisodes([], '2026-07-20')).toEqual([]);
  });
});
