import { expect, it } from 'vitest';
import { vendorSentence } from '@/components/resolution/vendor-sentence';
import { NO_FACTS } from '@/core/metrics/facts';
import { resolutions } from '@/core/metrics/resolutions';

const facts = { ...NO_FACTS, scored: 100, contained: 80, assumed: 60, verified: 40 };
const followed = { ...facts, followed: 100, followedContained: 80, durable: 30 };

it('sets the number of a vendor beside the one that lasts', () => {
  const words = vendorSentence(resolutions([facts], [followed]));
  expect(words).toContain('A vendor would report 80%');
  expect(words).toContain('Our number is 30%');
  // 80 count as deflected, 30 of them lasted.
  expect(words).toContain('Of 100 that count as deflected, 63 were not solved for good.');
});

it('does not say what stays solved where nobody could be followed', () => {
  const words = vendorSentence(resolutions([facts], []));
  expect(words).toContain('cannot be told: no named customer has been followed for 7 days yet');
  expect(words).not.toContain('Our number');
});

it('does not compare a handful', () => {
  expect(
    vendorSentence(resolutions([{ ...facts, scored: 12, contained: 9, assumed: 3, verified: 1 }], [])),
  ).toContain('too few');
});
