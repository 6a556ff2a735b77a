import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { botBesidePerson } from '@/core/metrics/bot-beside-person';
import { byVersion } from '@/core/metrics/by-version';
import { NO_FACTS } from '@/core/metrics/facts';

const clustersOf = (scored: number, customers: number, severity: number) => [
  {
    channel: 'web',
    customers,
    countSquares: scored ** 2 / customers,
    severitySquares: severity ** 2 / customers,
    countTimesSeverity: (scored * severity) / customers,
  },
];

describe('botBesidePerson', () => {
  it('says which part there was none of', () => {
    const { bot, person } = botBesidePerson([], [], 10);
    expect([bot.reason, person.reason]).toEqual(['no bot wrote', 'no person wrote']);
    expect([bot.low, bot.high, person.value]).toEqual([null, null, null]);
  });

  it('holds its value in an interval that customers who come back widen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const facts = [
            {
              ...NO_FACTS,
              scored: n,
              severitySum: share * n,
              severitySquareSum: share * n,
              botParts: n,
              botPartSum: share * n,
            },
          ];
          const alone = botBesidePerson(facts, clustersOf(n, n, share * n), 10).bot;
          expect(alone.low as number).toBeLessThanOrEqual(alone.value as number);
          expect(alone.high as number).toBeGreaterThanOrEqual(alone.value as number);
          const few = botBesidePerson(facts, clustersOf(n, Math.ceil(n / 4), share * n), 10).bot;
          expect(few.low as number).toBeLessThanOrEqual((alone.low as number) + 1e-9);
        },
      ),
    );
  });
});

describe('byVersion', () => {
  const release = (botVersion: string, firstDay: string, scored: number, bad: number) => ({
    channel: 'web',
    botVersion,
    firstDay,
    lastDay: firstDay,
    scored,
    severitySum: bad,
    severitySquareSum: bad,
    bad,
    asked: 0,
    escalationFailed: 0,
    contained: scored,
  });

  it('judges a release against the one before it by as many customers as there are', () => {
    const rows = [release('2', '2026-02-01', 400, 60), release('1', '2026-01-01', 400, 36)];
    const [first, second] = byVersion(rows, [], 10);
    expect(first).toMatchObject({ botVersion: '1', change: null });
    expect(second?.change?.verdict).toBe('real');
    expect(second?.low as number).toBeLessThan(second?.trust as number);
    expect(second?.high as number).toBeGreaterThan(second?.trust as number);
    // The same conversations of a twentieth as many customers, whose contacts go alike.
    const [, alike] = byVersion(
      rows,
      clustersOf(800, 40, 96).map((c) => ({ ...c, severitySquares: 20 * 96 })),
      10,
    );
    expect(alike?.change?.verdict).not.toBe('real');
    expect(alike?.low as number).toBeLessThan(second?.low as number);
  });
});
