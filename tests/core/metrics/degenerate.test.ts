import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byHour } from '@/core/metrics/by-hour';
import { byVersion } from '@/core/metrics/by-version';
import { controlCharts } from '@/core/metrics/control-chart';
import { NO_FACTS, type StratumFacts } from '@/core/metrics/facts';
import { overview } from '@/core/metrics/overview';
import { comparePeriods } from '@/core/metrics/period-comparison';
import { retention } from '@/core/metrics/retention';
import { reviewedRates } from '@/core/metrics/reviewed-rates';
import { service } from '@/core/metrics/service';

const row = (sums: Partial<StratumFacts>): StratumFacts => ({
  ...NO_FACTS,
  channel: 'web',
  topic: null,
  customerKind: 'unknown',
  ...sums,
});

const NO_CUSTOMERS = {
  cohorts: [],
  contactTimes: [],
  groups: [],
  leftOut: { unlisted: 0, leftEarly: 0, tooNew: 0 },
  revenue: { customers: 0, known: 0, revenue: 0 },
  contactsAndChurn: [],
  lastDay: null,
};

/** All figures of some facts, wherever they come in. */
function everything(facts: readonly StratumFacts[]) {
  const period = { from: '2026-01-01', to: '2026-01-31', facts, clusters: [] };
  return {
    overview: overview(facts, [], 10),
    service: service({ facts, after7: facts, clusters: [], waits: [], ratio: 10 }),
    retention: retention({ facts, clusters: [], after7: facts, after30: facts, ...NO_CUSTOMERS }),
    hours: byHour([]),
    versions: byVersion([], [], 10),
    change: comparePeriods(period, period, 10),
    charts: controlCharts(
      facts.map((of) => ({ ...of, week: '2026-01-05' })),
      '2026-01-31',
    ),
    reviews: reviewedRates(facts, []),
  };
}

function expectSound(figures: unknown): void {
  JSON.stringify(figures, (key, value) => {
    if (typeof value === 'number') expect([key, Number.isFinite(value)]).toEqual([key, true]);
    // A rate without a value says why, and has no interval.
    if (value !== null && typeof value === 'object' && 'numerator' in value && 'reason' in value) {
      const known = value.value !== null;
      expect([key, known, value.reason === null, value.low !== null]).toEqual([key, known, known, known]);
    }
    return value;
  });
}

const bad = { severitySum: 50, severitySquareSum: 50, parts: { ...NO_FACTS.parts, escalation: 50 }, bad: 50 };

describe('defined for', () => {
  test.each<[string, StratumFacts[]]>([
    ['nothing at all', []],
    ['conversations that nobody answered', [row({ conversations: 9 })]],
    [
      'one conversation',
      [row({ conversations: 1, engaged: 1, scored: 1, contained: 1, botTurns: 2, botParts: 1 })],
    ],
    ['no bot', [row({ conversations: 50, engaged: 50, scored: 50, humanJoined: 50, personParts: 50 })]],
    ['all bad', [row({ conversations: 50, engaged: 50, scored: 50, ...bad, negativeEnd: 50, confused: 50 })]],
    ['all good', [row({ conversations: 50, engaged: 50, scored: 50, resolvedYes: 50 })]],
    ['one channel of many topics', Array.from({ length: 40 }, (_, i) => row({ topic: `t${i}`, scored: 1 }))],
  ])('%s', (_, facts) => expectSound(everything(facts)));

  test('any counts that a reader of the database could give', () => {
    const count = fc.nat(60);
    const facts = fc.array(
      fc
        .record({
          scored: count,
          asked: count,
          failed: count,
          bad: count,
          contained: count,
          durable: count,
          debt: count,
        })
        .map(({ scored, asked, failed, bad: wrong, contained, durable, debt }) => {
          const within = (n: number, of: number) => Math.min(n, of);
          const severity = within(wrong, scored);
          const alone = within(contained, scored);
          return row({
            conversations: scored,
            engaged: scored,
            scored,
            severitySum: severity,
            severitySquareSum: severity,
            parts: { ...NO_FACTS.parts, accuracy: severity },
            asked: within(asked, scored),
            escalationFailed: within(failed, within(asked, scored)),
            contained: alone,
            followed: scored,
            followedContained: alone,
            durable: within(durable, alone),
            latest: scored,
            debt: within(debt, scored),
          });
        }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(facts, (rows) => expectSound(everything(rows))),
      { numRuns: 60 },
    );
  });
});

test('what nobody asked for, sent or answered is absent in words, never 0', () => {
  const { overview: top, service: served, retention: kept } = everything([]);
  expect(top.trust).toMatchObject({ value: null, state: 'none' });
  for (const figure of [
    served.escalationFailureRate,
    served.recoveryRate,
    served.trustDebt,
    served.fallbackRate,
    served.resolutions.durable,
    kept.repeatContact.within7,
  ])
    expect(figure).toMatchObject({ value: null, reason: expect.stringMatching(/\w/) });
  expect(kept.churn).toMatchObject({ state: 'none', reason: expect.stringMatching(/\w/) });
  expect(kept.asymmetry).toMatchObject({ value: null, reason: expect.stringMatching(/\w/) });
});
