import { expect, test } from 'vitest';
import { scorerStamp } from '@/core/scoring/scorer-stamp';
import { SCORER_VERSION } from '@/core/scoring/scorer-version';
import { DEFAULT_SETTINGS as IS } from '@/core/settings/settings';

test('is the version alone where nothing that scores depend on was changed', () => {
  expect(scorerStamp(IS)).toBe(SCORER_VERSION);
  expect(scorerStamp({ ...IS, trustRatio: 3 })).toBe(SCORER_VERSION);
});

test('differs with what scores depend on, and not with the order of keys', () => {
  const stamps = [
    { ...IS, timeZone: 'Europe/Berlin' },
    { ...IS, delayLimitSeconds: 60 },
    { ...IS, delayLimitSecondsByChannel: { a: 1, b: 2 } },
    { ...IS, weights: { ...IS.weights, empathy: 0.2 } },
    { ...IS, topics: [] },
  ].map(scorerStamp);
  expect(new Set([...stamps, SCORER_VERSION]).size).toBe(6);
  expect(scorerStamp({ ...IS, delayLimitSecondsByChannel: { b: 2, a: 1 } })).toBe(stamps[2]);
});
