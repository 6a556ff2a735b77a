import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawSeverity } from '@/core/metrics/standardised-severity';
import { strataOf } from '@/core/metrics/strata';
import { topicDrivers } from '@/core/metrics/topic-drivers';
import { trust } from '@/core/metrics/trust';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { factsOf, samplesArbitrary } from './conversation-facts';

test('topics and drivers add up to the whole loss of raw trust', () => {
  fc.assert(
    fc.property(samplesArbitrary, (samples) => {
      const facts = samples.map(factsOf);
      const rows = topicDrivers(facts, 10);
      const plain = rawSeverity(strataOf(facts));
      const lost = plain === null ? 0 : 100 - trust(plain.b);
      expect(rows.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(lost, 8);
      for (const { points, drivers } of rows)
        expect(DRIVER_GROUPS.reduce((sum, group) => sum + drivers[group], 0)).toBeCloseTo(points, 8);
    }),
  );
});
