import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CustomerClusterSums, type FactSums, NO_FACTS } from '@/core/metrics/facts';
import { moodPath } from '@/core/metrics/mood-path';
import { createRandom } from '@/demo/random';

interface Moods {
  start: number;
  end: number;
  customer: number;
  severity: number;
}

/** Facts of conversations, one a row, and how they cluster in customers. */
function factsOf(rows: readonly Moods[]): { facts: FactSums[]; clusters: CustomerClusterSums[] } {
  const customers = new Map<number, { n: number; severity: number }>();
  const facts = rows.map(({ start, end, customer, severity }) => {
    const { n, severity: before } = customers.get(customer) ?? { n: 0, severity: 0 };
    customers.set(customer, { n: n + 1, severity: before + severity });
    const low = Math.min(start, end);
    const score = 100 * end;
    return {
      ...NO_FACTS,
      scored: 1,
      severitySum: severity,
      severitySquareSum: severity * severity,
      moods: 1,
      moodStartSum: start,
      moodStartSquareSum: start * start,
      moodEndSum: end,
      moodEndSquareSum: end * end,
      moodLowSum: low,
      moodLowSquareSum: low * low,
      moodSwingSquareSum: (end - start) ** 2,
      moodScoreSum: score,
      moodScoreSquareSum: end * end,
    };
  });
  const all = [...customers.values()];
  const sum = (of: (one: { n: number; severity: number }) => number) =>
    all.reduce((total, one) => total + of(one), 0);
  const clusters = [
    {
      channel: 'web',
      customers: all.length,
      countSquares: sum(({ n }) => n * n),
      severitySquares: sum(({ severity }) => severity * severity),
      countTimesSeverity: sum(({ n, severity }) => n * severity),
    },
  ];
  return { facts, clusters };
}

const path = (rows: readonly Moods[]) => {
  const { facts, clusters } = factsOf(rows);
  return moodPath(facts, clusters);
};

describe('moodPath', () => {
  it('knows nothing without a mood, and says why', () => {
    const { start, withBot } = moodPath([], []);
    expect(start).toEqual({
      n: 0,
      value: null,
      low: null,
      high: null,
      reason: 'no message of a customer shows a mood',
    });
    expect(withBot.reason).toBe('no bot wrote');
  });

  it('gives means whose intervals hold them and stay within what can be', () => {
    const mood = fc.double({ min: -1, max: 1, noNaN: true });
    const row = fc.record({
      start: mood,
      end: mood,
      customer: fc.integer({ min: 0, max: 20 }),
      severity: fc.constantFrom(0, 0.6, 1),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const { start, end, low, swing, score } = path(rows);
        for (const [mean, range] of [
          [start, 1],
          [end, 1],
          [low, 1],
          [swing, 2],
          [score, 100],
        ] as const) {
          expect(mean.value).not.toBeNaN();
          expect(mean.low as number).toBeLessThanOrEqual(mean.value as number);
          expect(mean.high as number).toBeGreaterThanOrEqual(mean.value as number);
          expect(mean.low as number).toBeGreaterThanOrEqual(-range - 1e-9);
          expect(mean.high as number).toBeLessThanOrEqual(range + 1e-9);
        }
        expect(swing.value).toBeCloseTo((end.value as number) - (start.value as number), 9);
      }),
    );
  });

  it('is wider where the same customers speak again and again', () => {
    const rows = (perCustomer: number) =>
      Array.from({ length: 400 }, (_, i) => {
        const customer = Math.floor(i / perCustomer);
        const bad = customer % 4 === 0;
        return { start: bad ? -0.8 : 0.2, end: bad ? -0.9 : 0.4, customer, severity: bad ? 1 : 0 };
      });
    const [once, often] = [path(rows(1)).end, path(rows(8)).end];
    expect((often.high ?? 0) - (often.low ?? 0)).toBeGreaterThan(1.8 * ((once.high ?? 0) - (once.low ?? 0)));
  });

  it.each([1, 3])('covers the truth in 92 to 98% of samples with %i contacts a customer', (contacts) => {
    const random = createRandom(`moods ${contacts}`);
    const draws = 600;
    let held = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const rows: Moods[] = [];
      for (let customer = 0; customer < 150; customer += 1) {
        // A third of a contact's mood, and of its badness, is the customer's own.
        const own = random.chance(0.2);
        for (let i = 0; i < contacts; i += 1) {
          const bad = random.chance(0.58) ? own : random.chance(0.2);
          const end = bad ? -0.3 - 0.6 * random.next() : 0.7 * random.next();
          rows.push({ start: 0, end, customer, severity: bad ? 1 : 0 });
        }
      }
      const { end } = path(rows);
      const truth = 0.2 * -0.6 + 0.8 * 0.35;
      if ((end.low ?? 1) <= truth && truth <= (end.high ?? -1)) held += 1;
    }
    expect(held / draws).toBeGreaterThan(0.92);
    expect(held / draws).toBeLessThan(0.98);
  });
});
