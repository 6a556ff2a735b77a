import { describe, expect, it } from 'vitest';
import { claimClusters, type WrongClaim } from '@/core/metrics/claim-clusters';
import { addDays } from '@/core/time/add-days';

const WEEKS = Array.from({ length: 14 }, (_, i) => addDays('2026-04-06', 7 * i));

let made = 0;
function claims(week: number, count: number, also: Partial<WrongClaim> = {}): WrongClaim[] {
  const monday = WEEKS[week] ?? '';
  return Array.from({ length: count }, () => ({
    conversation: ++made,
    channel: 'web',
    day: addDays(monday, 2),
    week: monday,
    kind: 'accuracy.contradicts_policy' as const,
    entry: 'P01',
    statement: 'Refunds end after 7 days.',
    ...also,
  }));
}

describe('the same wrong statement as one', () => {
  it('joins wordings on which the same policy decides, and counts conversations once', () => {
    const twice = claims(3, 1);
    const [cluster, ...others] = claimClusters(
      [
        ...twice,
        ...twice,
        ...claims(4, 2, { statement: 'refunds end after 7 days' }),
        ...claims(5, 1, { statement: 'No refund after a week.', channel: 'app' }),
      ],
      WEEKS,
    );
    expect(others).toEqual([]);
    expect(cluster).toMatchObject({
      entry: 'P01',
      claims: 5,
      conversations: 4,
      firstDay: '2026-04-29',
      lastDay: '2026-05-13',
    });
    // Case and punctuation make no other wording.
    expect(cluster?.wordings).toEqual([
      { statement: 'Refunds end after 7 days.', claims: 4 },
      { statement: 'No refund after a week.', claims: 1 },
    ]);
    expect(cluster?.channels).toEqual([
      { channel: 'web', conversations: 3 },
      { channel: 'app', conversations: 1 },
    ]);
    expect(cluster?.weeks.map(({ conversations }) => conversations)).toEqual([
      0, 0, 0, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('keeps apart what another policy, or another verdict, decides', () => {
    const found = claimClusters(
      [
        ...claims(1, 2),
        ...claims(1, 3, { entry: 'P02' }),
        ...claims(1, 1, { kind: 'accuracy.unsupported_policy' }),
      ],
      WEEKS,
    );
    expect(found.map(({ conversations }) => conversations)).toEqual([3, 2, 1]);
  });
});

describe('a spike', () => {
  it('is the first week of a rule that nobody had stated before', () => {
    const [cluster] = claimClusters([...claims(9, 8), ...claims(10, 12)], WEEKS);
    expect(cluster?.spike).toEqual({ week: WEEKS[9], conversations: 8, usual: 0 });
  });

  it('is none where so many are usual, or where there are a handful', () => {
    const steady = WEEKS.flatMap((_, week) => claims(week, 6));
    // The first weeks have nothing to compare with: what is steady from the start began somewhere.
    const [cluster] = claimClusters(steady, WEEKS);
    expect(cluster?.spike?.week).toBe(WEEKS[0]);
    expect(claimClusters(claims(12, 4), WEEKS)[0]?.spike).toBeNull();
  });

  it('stands out from what was usual before', () => {
    const before = WEEKS.slice(0, 12).flatMap((_, week) => claims(week, 2));
    const [cluster] = claimClusters([...before, ...claims(12, 15)], WEEKS);
    expect(cluster?.spike).toEqual({ week: WEEKS[12], conversations: 15, usual: 2 });
  });
});

it('has nothing to join without claims', () => {
  expect(claimClusters([], WEEKS)).toEqual([]);
});
