import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restsOnFew, WITHHELD, withhold } from '@/core/access/withhold';
import { escalationFunnel } from '@/core/metrics/escalation-funnel';
import { rate } from '@/core/metrics/rate';
import { timeToPerson } from '@/core/metrics/time-to-person';

const NOTHING = { numerator: 0, denominator: 0, value: null, low: null, high: null, reason: WITHHELD };

test.each([
  [0, 'nobody'],
  [10, null],
  [11, null],
])('a rate of %i stays as it was', (denominator, reason) => {
  const shown = rate(0, denominator, 'nobody');
  expect(withhold(shown)).toEqual(shown);
  expect(shown.reason).toBe(reason);
});

test.each([1, 2, 9])('a rate of %i says that it is withheld, and neither of its counts', (denominator) => {
  expect(withhold(rate(1, denominator, 'nobody'))).toEqual(NOTHING);
});

test('rows that rest on few are left out of lists, and figures in lists stay in their place', () => {
  const rows = [
    { channel: 'a', conversations: 9 },
    { channel: 'b', conversations: 10 },
  ];
  expect(withhold({ rows, points: [{ week: 'w', n: 3, value: 50, reason: null }] })).toEqual({
    rows: [{ channel: 'b', conversations: 10 }],
    points: [{ week: 'w', n: 0, value: null, reason: WITHHELD }],
  });
});

test('what was lost between the steps of a withheld funnel goes with it', () => {
  const sums = { asked: 9, acknowledged: 5, promised: 4, personReplied: 3, inTime: 2, notRepeated: 1 };
  const facts = [{ ...sums, requestResolved: 1 }] as unknown as Parameters<typeof escalationFunnel>[0];
  for (const row of withhold(escalationFunnel(facts))) {
    expect(row).toEqual({ step: row.step, reached: NOTHING, lost: 0 });
  }
});

test('the wait of few gives neither of its quantiles', () => {
  const none = { value: null, low: null, high: null };
  expect(withhold(timeToPerson([{ seconds: 30, count: 4 }]))).toEqual({
    n: 0,
    p50: none,
    p95: none,
    reason: WITHHELD,
  });
});

test('survival curves keep no steps, and a sentence beside a withheld figure is replaced', () => {
  expect(withhold({ steps: [{ time: 3, events: 1 }] })).toEqual({ steps: [] });
  expect(withhold({ durable: rate(1, 4, ''), because: '1 of 4' })).toEqual({
    durable: NOTHING,
    because: 'Withheld: fewer than 10.',
  });
});

test('nothing that rests on few is left in plain data of any shape, and the rest is what it was', () => {
  const leaf = fc.oneof(
    fc.integer(),
    fc.string(),
    fc.constant(null),
    fc.record({ n: fc.nat(30), value: fc.option(fc.double({ noNaN: true })) }),
    fc.record({ conversations: fc.nat(30), week: fc.string() }),
    fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => rate(Math.min(a, b), Math.max(a, b), 'none')),
  );
  const { data } = fc.letrec<{ data: unknown }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('data'), { maxLength: 4 }),
      fc.record({ all: tie('data'), channels: fc.array(tie('data'), { maxLength: 3 }) }),
    ),
  }));
  fc.assert(
    fc.property(data, (given) => {
      const shown = withhold({ given });
      expect(objectsIn(shown).filter(restsOnFew)).toEqual([]);
      expect(withhold(shown)).toEqual(shown);
      if (!objectsIn({ given }).some(restsOnFew)) expect(shown).toEqual({ given });
    }),
  );
});

function objectsIn(data: unknown): object[] {
  if (typeof data !== 'object' || data === null) return [];
  return [data, ...Object.values(data).flatMap(objectsIn)];
}
