import { expect, it } from 'vitest';
import { releaseFlags } from '@/components/channel/release-flags';
import { byVersion } from '@/core/metrics/by-version';

const release = (botVersion: string | null, firstDay: string) => ({
  channel: 'web',
  botVersion,
  firstDay,
  lastDay: firstDay,
  scored: 10,
  severitySum: 1,
  severitySquareSum: 1,
  bad: 1,
  asked: 0,
  escalationFailed: 0,
  contained: 10,
});

it('flags the week of each release but the first, and none without a name', () => {
  const versions = byVersion(
    [release('4.2', '2026-07-08'), release('4.1', '2026-03-01'), release(null, '2026-03-02')],
    [],
    10,
  );
  expect(releaseFlags(versions)).toEqual([{ week: '2026-07-06', words: 'bot 4.2 first seen' }]);
});
