import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChainedEvent, canonicalDetails, chainedText } from '@/core/audit/chain';

const event: ChainedEvent = {
  seq: 2,
  at: 1_795_000_000_000,
  kind: 'reviewed',
  personId: 'p1',
  personName: 'Ana "A" Ü',
  address: null,
  subjectType: 'conversation',
  subjectHash: 'ab12',
  details: '{}',
  previous: 'ff',
};

describe('the text that is hashed', () => {
  test('is the canonical JSON of RFC 8785', () => {
    expect(chainedText(event)).toBe(
      '{"address":null,"at":1795000000000,"details":"{}","kind":"reviewed","personId":"p1","personName":"Ana \\"A\\" Ü","previous":"ff","seq":2,"subjectHash":"ab12","subjectType":"conversation"}',
    );
    expect(canonicalDetails({ b: 1, a: 'x', '\u20ac': true, 1: null })).toBe(
      '{"1":null,"a":"x","b":1,"€":true}',
    );
  });

  const field = fc.constantFrom(...(Object.keys(event) as (keyof ChainedEvent)[]));
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));

  test('differs where any field does, and holds no field twice', () => {
    fc.assert(
      fc.property(field, value, (name, other) => {
        fc.pre(event[name] !== other);
        expect(chainedText({ ...event, [name]: other } as ChainedEvent)).not.toBe(chainedText(event));
      }),
    );
  });

  test('reads back as what it tells of, so that no two events share it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (details) => {
        expect(JSON.parse(canonicalDetails(details))).toEqual({ ...details });
      }),
    );
  });
});
