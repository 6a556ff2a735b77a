import { describe, expect, it } from 'vitest';
import { changeSentence } from '@/components/overview/change-sentence';
import { alertWords } from '@/core/alerts/alert-words';
import { NO_FILTER } from '@/core/filter/filter';
import type { AlertEpisode } from '@/core/metrics/alert-episodes';
import type { PeriodComparison } from '@/core/metrics/period-comparison';
import { RATE_METRICS } from '@/core/metrics/rate-metrics';

const [metric] = RATE_METRICS;
if (metric === undefined) throw new Error('no rate is watched');

const episode = (also: Partial<AlertEpisode> = {}): AlertEpisode => ({
  channel: 'whatsapp',
  metric,
  direction: 'high',
  firstWeek: '2026-07-06',
  lastWeek: '2026-07-20',
  weeks: 3,
  numerator: 30,
  denominator: 60,
  expected: 0.2,
  ongoing: true,
  filter: NO_FILTER,
  ...also,
});

const moved = (
  channel: string | null,
  difference: number | null,
  verdict: 'real' | 'noise' | 'cannot-tell',
) => ({ channel, change: { difference, verdict }, split: null }) as PeriodComparison['trust'][number];

describe('what changed, in words', () => {
  it('says that a fall is real, where it was worst and since when', () => {
    const comparison = {
      rates: [],
      trust: [moved(null, -21.4, 'real'), moved('web_chat', -34, 'real'), moved('whatsapp', -44, 'real')],
    };
    expect(changeSentence(comparison, [episode()])).toBe(
      'Trust fell by 21 points against the period before, and that is real; WhatsApp lost most (44 points); WhatsApp has been out of the usual since the week of 6 Jul 2026.',
    );
  });

  it('calls chance chance, and what is over over', () => {
    const comparison = { rates: [], trust: [moved(null, 2, 'noise'), moved('web_chat', -9, 'noise')] };
    const over = episode({ ongoing: false });
    expect(changeSentence(comparison, [over])).toBe(
      'Against the period before, trust moved no more than chance would; WhatsApp was out of the usual for 3 weeks from 6 Jul 2026.',
    );
  });

  it('says nothing where nothing can be told', () => {
    expect(changeSentence(null, [])).toBe('');
    const unknown = { rates: [], trust: [moved(null, null, 'cannot-tell')] };
    expect(changeSentence(unknown, [episode({ direction: 'low' })])).toBe('');
  });

  it.each([
    [{}, 'since the week of 6 Jul 2026, 3 weeks on end'],
    [{ weeks: 1, lastWeek: '2026-07-06' }, 'in the week of 6 Jul 2026'],
    [{ weeks: 1, lastWeek: '2026-07-06', ongoing: false }, 'in the week of 6 Jul 2026, not since'],
    [{ ongoing: false }, 'for 3 weeks, 6 Jul 2026 to 26 Jul 2026'],
  ])('dates an episode %j', (also, when) => {
    expect(alertWords(episode(also))).toEqual({
      title: 'WhatsApp: more requests for a person got none than usual, 50% instead of 20%',
      when,
    });
  });
});
