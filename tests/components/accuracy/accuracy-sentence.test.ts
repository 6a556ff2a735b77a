import { expect, it } from 'vitest';
import { accuracySentence } from '@/components/accuracy/accuracy-sentence';
import type { ClaimCluster } from '@/core/metrics/claim-clusters';
import { rate } from '@/core/metrics/rate';

const cluster: ClaimCluster = {
  kind: 'accuracy.contradicts_policy',
  entry: 'P01',
  wordings: [],
  claims: 80,
  conversations: 53,
  channels: [],
  firstDay: '2026-07-07',
  lastDay: '2026-09-04',
  weeks: [],
  spike: { week: '2026-07-06', conversations: 8, usual: 0 },
};

it('says what was said over and over, and when it stood out', () => {
  expect(accuracySentence(rate(61, 1_000, ''), [cluster])).toBe(
    'In 61 of 1,000 scored conversations, something was stated that the policies contradict or do not support. The same wrong statement was made in 53 of them, 7 Jul 2026 to 4 Sept 2026. It stood out in the week of 6 Jul 2026, with 8 conversations against none a week before.',
  );
});

it('says that all is well, and that nothing was scored', () => {
  expect(accuracySentence(rate(0, 10, ''), [])).toBe(
    'Nothing that was stated in 10 scored conversations is against the policies.',
  );
  expect(accuracySentence(rate(0, 0, ''), [])).toBe('No conversation could be scored.');
});
