import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EventQuery, eventHref, parseEventQuery } from '@/core/audit/event-query';

const NONE: EventQuery = { kind: null, person: null, from: null, to: null, before: null };

describe('what an address asks of the audit log', () => {
  test.each<[string, Partial<EventQuery>]>([
    ['', {}],
    ['kind=exported&person=p1', { kind: 'exported', person: 'p1' }],
    ['kind=nothing&from=2026-02-30&to=2026-03-01', { to: '2026-03-01' }],
    ['kind=toString&before=-1', {}],
    ['before=7&person=', { before: 7 }],
  ])('%s', (text, query) => {
    expect(parseEventQuery(Object.fromEntries(new URLSearchParams(text)))).toEqual({ ...NONE, ...query });
  });

  test('is written as it is read', () => {
    const query = fc.record({
      kind: fc.constantFrom(null, 'exported' as const, 'sign-in' as const),
      person: fc.option(fc.string({ minLength: 1 })),
      from: fc.constantFrom(null, '2026-03-01'),
      to: fc.constantFrom(null, '2026-11-30'),
      before: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(query, (asked) => {
        const { searchParams } = new URL(eventHref('http://x/audit', asked));
        expect(parseEventQuery(Object.fromEntries(searchParams))).toEqual(asked);
      }),
    );
  });
});
