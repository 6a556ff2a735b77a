import { describe, expect, it } from 'vitest';
import { claimsFile } from '@/components/accuracy/claims-file';
import { hourFile } from '@/components/channel/hour-file';
import { ratesTable } from '@/components/charts/rates-table';
import { survivalFile } from '@/components/charts/survival-file';
import { funnelFile } from '@/components/escalations/funnel-file';
import { cohortFile } from '@/components/retention/cohort-file';
import { byHour } from '@/core/metrics/by-hour';
import { cohortTriangle } from '@/core/metrics/cohort-triangle';
import { rate } from '@/core/metrics/rate';

/** Rows by the names of their columns. */
const records = ({ columns, rows }: ReturnType<typeof hourFile>) =>
  rows.map((row) => {
    expect(row).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, i) => [column, row[i]]));
  });

describe('the file of a chart', () => {
  it('states a rate with its interval and counts, and nothing where there is none', () => {
    const [some, none] = records(
      ratesTable('Channel', [
        { name: 'Web', figure: 'Contained', rate: rate(1, 3, '') },
        { name: 'Mail', figure: 'Contained', rate: rate(0, 0, 'none') },
      ]),
    );
    expect(some).toMatchObject({ Channel: 'Web', Percent: 33.33, Count: 1, Of: 3 });
    expect(none).toMatchObject({ Percent: null, Low: null, High: null, Count: 0, Of: 0 });
  });

  it('names hours by day and leaves out those without conversations', () => {
    const none = { asked: 0, escalationFailed: 0 };
    const rows = records(hourFile(byHour([{ weekday: 7, hour: 23, scored: 4, bad: 1, ...none }])));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ Day: 'Sunday', Hour: 23, 'Went badly': 1, Conversations: 4 });
  });

  it('states each step of a funnel for all channels and for one', () => {
    const funnel = [{ step: 'asked' as const, reached: rate(5, 5, ''), lost: 0 }];
    const rows = records(
      funnelFile([
        { channel: null, funnel },
        { channel: 'web_chat', funnel },
      ]),
    );
    expect(rows.map(({ Channel }) => Channel)).toEqual(['All channels', 'Web chat']);
    expect(rows[0]).toMatchObject({ 'Came this far': 5, Of: 5, 'Lost before it': 0 });
  });

  it('states stairs with who was still followed', () => {
    const stairs = [
      { time: 0, share: 0, low: 0, high: 0 },
      { time: 10, share: 0.5, low: null, high: 1 },
    ];
    const rows = records(survivalFile([{ name: 'all', stairs, times: [{ time: 10 }, { time: 4 }] }], 'left'));
    expect(rows.map((row) => row['Still followed'])).toEqual([2, 1]);
    expect(rows[1]).toMatchObject({ Day: 10, 'Percent that left': 50, Low: null, High: 100 });
  });

  it('states every cell of a triangle and which month is not over', () => {
    const counts = [
      { cohort: '2026-01', month: '2026-01', customers: 4 },
      { cohort: '2026-01', month: '2026-02', customers: 1 },
    ];
    const rows = records(cohortFile(cohortTriangle(counts, '2026-02-10')));
    expect(rows.map((row) => [row.Month, row.Came, row.Of, row['Month is over']])).toEqual([
      ['2026-01', 4, 4, 'yes'],
      ['2026-02', 1, 4, 'no'],
    ]);
  });

  it('states wrong statements week by week', () => {
    const rows = records(
      claimsFile([
        {
          kind: 'accuracy.contradicts_policy',
          entry: 'P1',
          wordings: [{ statement: 'Never', claims: 3 }],
          claims: 3,
          conversations: 3,
          channels: [],
          firstDay: '2026-01-05',
          lastDay: '2026-01-13',
          weeks: [
            { week: '2026-01-05', conversations: 1 },
            { week: '2026-01-12', conversations: 2 },
          ],
          spike: { week: '2026-01-12', conversations: 2, usual: 0 },
        },
      ]),
    );
    expect(rows.map((row) => [row['Week of'], row.Conversations, row.Spike])).toEqual([
      ['2026-01-05', 1, 'no'],
      ['2026-01-12', 2, 'yes'],
    ]);
  });
});
