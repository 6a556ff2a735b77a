import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER, OUTCOMES } from '@/core/filter/filter';
import { filterQuery } from '@/core/filter/filter-query';
import { filterWords } from '@/core/filter/filter-words';
import { parseFilter } from '@/core/filter/parse-filter';
import { LOSS_STEPS } from '@/core/metrics/funnel-steps';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { FINDING_KINDS } from '@/core/scoring/finding';

/** No address says whose channels are shown. */
const { within: _, ...ASKS_FOR_ALL } = NO_FILTER;

const name = fc.option(fc.string({ minLength: 1, maxLength: 40 }));
const day = fc.option(
  fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
);
const someFilter: fc.Arbitrary<Filter> = fc
  .record({
    days: fc.tuple(day, day),
    channel: name,
    topic: fc.option(fc.string({ maxLength: 40 })),
    customers: fc.option(fc.constantFrom('new' as const, 'returning' as const, 'unknown' as const)),
    language: name,
    handledBy: fc.option(fc.constantFrom('bot' as const, 'person' as const)),
    outcome: fc.option(fc.constantFrom(...OUTCOMES)),
    driver: fc.option(fc.constantFrom(...DRIVER_GROUPS)),
    finding: fc.option(fc.constantFrom(...FINDING_KINDS)),
    importId: fc.option(fc.integer({ min: 1, max: 1e9 })),
    botVersion: fc.option(fc.string({ maxLength: 20 })),
    hour: fc.option(fc.integer({ min: 0, max: 23 })),
    weekday: fc.option(fc.integer({ min: 1, max: 7 })),
    lost: fc.option(fc.constantFrom(...LOSS_STEPS)),
    cohort: fc.option(fc.constantFrom('2026-01', '2025-12')),
    policy: name,
  })
  .map(({ days, ...rest }) => {
    const [from, to] = days.map((d) => d?.toISOString().slice(0, 10) ?? null) as [
      string | null,
      string | null,
    ];
    return from !== null && to !== null && from > to
      ? { ...rest, from: to, to: from }
      : { ...rest, from, to };
  });

test('a filter survives its way through the address', () => {
  fc.assert(
    fc.property(someFilter, (filter) => {
      const params = Object.fromEntries(new URLSearchParams(filterQuery(filter)));
      expect(parseFilter(params)).toEqual({ filter, notices: [] });
    }),
  );
});

describe('nonsense in the address is named and left out', () => {
  test.each([
    [{ from: '2026-02-30' }, '"2026-02-30" is not a date (YYYY-MM-DD), so "from" was left out.'],
    [{ outcome: 'terrific' }, '"terrific" is not a value of outcome, so it was left out.'],
    [{ finding: ['x', 'y'] }, '"x" is not a value of finding, so it was left out.'],
    [{ import: '-1' }, '"-1" is not a number of an import, so it was left out.'],
    [{ hour: '24' }, '"24" is not a value of hour (0 to 23), so it was left out.'],
    [{ weekday: '0' }, '"0" is not a value of weekday (1 to 7), so it was left out.'],
    [{ cohort: '2026-13' }, '"2026-13" is not a month (YYYY-MM), so "cohort" was left out.'],
    [{ lost: 'asked' }, '"asked" is not a value of lost, so it was left out.'],
    [{ channel: 'c'.repeat(301) }, 'The channel in the address is too long and was left out.'],
  ])('%j', (params, notice) => {
    expect(parseFilter(params)).toEqual({ filter: ASKS_FOR_ALL, notices: [notice] });
  });

  test('a period that ends before it begins is turned round', () => {
    const { filter, notices } = parseFilter({ from: '2026-03-02', to: '2026-03-01' });
    expect(filter).toMatchObject({ from: '2026-03-01', to: '2026-03-02' });
    expect(notices).toHaveLength(1);
  });
});

test.each<[Partial<Filter>, string]>([
  [{}, 'Conversations on all channels'],
  [{ channel: 'web_chat', topic: 'refund' }, 'Conversations on Web chat about "refund"'],
  [{ topic: '' }, 'Conversations on all channels without a topic'],
  [
    { outcome: 'escalation-failed', from: '2026-07-01', to: '2026-07-31' },
    'Conversations on all channels in which the customer asked for a person and none came, 1 Jul 2026 to 31 Jul 2026',
  ],
  [
    { customers: 'new', handledBy: 'bot' },
    'Conversations on all channels with new customers handled by the bot alone',
  ],
  [
    { finding: 'confusion.loop', from: '2026-07-01' },
    'Conversations on all channels with the finding "Bot repeated itself", since 1 Jul 2026',
  ],
  [
    { lost: 'person-replied', weekday: 6, hour: 23, botVersion: '4.2.0' },
    'Conversations on all channels in which a person was promised and none came with bot version "4.2.0" on Saturdays between 23:00 and 00:00',
  ],
  [
    { finding: 'accuracy.unsupported_policy', policy: 'P01' },
    'Conversations on all channels with the finding "Invented policy" with a wrong statement on policy "P01"',
  ],
  [
    { cohort: '2026-03', outcome: 'repeat-7' },
    'Conversations on all channels whose customers were back within 7 days of customers who first came in Mar 2026',
  ],
])('%j in words', (filter, words) => {
  expect(filterWords({ ...NO_FILTER, ...filter })).toBe(words);
});

test('whose channels are shown stands in no address, and none can say it', () => {
  expect(filterQuery({ ...NO_FILTER, within: ['web'], topic: 'x' } as Filter)).toBe('topic=x');
  expect(parseFilter({ within: 'web' }).filter).toEqual(ASKS_FOR_ALL);
});
