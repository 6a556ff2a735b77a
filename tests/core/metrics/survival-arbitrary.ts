import fc from 'fast-check';

/** Survival times with many ties and some censoring. */
export const survivalArbitrary = (minLength: number) =>
  fc.array(fc.record({ time: fc.integer({ min: 0, max: 12 }), event: fc.boolean() }), {
    minLength,
    maxLength: 40,
  });
