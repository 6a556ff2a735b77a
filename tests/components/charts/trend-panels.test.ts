import { describe, expect, it } from 'vitest';
import { trendPanels } from '@/components/charts/trend-panels';
import { NO_FACTS, type StratumFacts } from '@/core/metrics/facts';
import { overview } from '@/core/metrics/overview';
import { weeklyTrend } from '@/core/metrics/weekly-trend';

type WeeklyFacts = StratumFacts & { week: string };

function week(channel: string, scored: number, bad: number): WeeklyFacts {
  const sums: StratumFacts = {
    ...NO_FACTS,
    channel,
    topic: null,
    customerKind: 'unknown',
    conversations: scored,
    engaged: scored,
    scored,
    severitySum: bad,
    severitySquareSum: bad,
    parts: { escalation: bad, accuracy: 0, confusion: 0, empathy: 0, negativeEnd: 0 },
  };
  return { ...sums, week: '2026-03-02' };
}

function panelsOf(facts: readonly WeeklyFacts[], most = 10) {
  return trendPanels(weeklyTrend(facts, [], 10, '2026-03-08'), overview(facts, [], 10).channels, most);
}

describe('trendPanels', () => {
  it("stand in the ledger's order, with trust over the period", () => {
    const panels = panelsOf([week('few', 5, 0), week('poor', 400, 100), week('good', 400, 0)]);
    expect(panels.map(({ channel, overall }) => [channel, overall && Math.round(overall)])).toEqual([
      ['good', 100],
      ['poor', 23],
      ['few', null],
    ]);
    expect(panels.every(({ points }) => points.length === 1)).toBe(true);
  });

  it('are those of the channels with the most conversations', () => {
    const facts = Array.from({ length: 43 }, (_, i) => week(`c${i}`, 100 + i, 0));
    expect(panelsOf(facts, Number.POSITIVE_INFINITY)).toHaveLength(43);
    const panels = panelsOf(facts);
    expect(panels.map(({ channel }) => channel).sort()).toEqual(
      Array.from({ length: 10 }, (_, i) => `c${33 + i}`),
    );
  });
});
