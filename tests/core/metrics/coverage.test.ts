import { describe, expect, it } from 'vitest';
import { customerClustering } from '@/core/metrics/customer-clustering';
import type { Mix } from '@/core/metrics/mix';
import { standardisedSeverity } from '@/core/metrics/standardised-severity';
import { trust } from '@/core/metrics/trust';
import { trustInterval } from '@/core/metrics/trust-interval';
import { type Population, seeded, simulateConversations } from '@/eval/coverage/simulate-conversations';

/** More by hand: TRUSTLEDGER_COVERAGE_RUNS=4000, some 15 s. */
const RUNS = Number(process.env.TRUSTLEDGER_COVERAGE_RUNS ?? 1500);

/** What is promised is 92 to 98%; a simulated share of 1,500 strays by half a point, and at n = 30 bad ones come in whole steps. */
const LOWEST = 0.915;
const HIGHEST = 0.992;

const YES_NO = [1];
const GRADED = [1, 0.6, 0.3];

function coverage(population: Population, mix: Mix = new Map([['all', 1]])): number {
  const random = seeded(20_260_701);
  const truth = trust(population.b);
  let covered = 0;
  for (let run = 0; run < RUNS; run++) {
    const { strata, clusters } = simulateConversations(population, random);
    const mean = standardisedSeverity(strata, mix);
    if (mean === null) continue;
    let severity = 0;
    let severitySquares = 0;
    for (const stratum of strata.values()) {
      severity += stratum.severity;
      severitySquares += stratum.severitySquares;
    }
    const clustering = customerClustering(clusters, { n: mean.n, severity, severitySquares });
    const { low, high } = trustInterval(mean, clustering, 10);
    if (low <= truth && truth <= high) covered += 1;
  }
  return covered / RUNS;
}

const cases = [30, 100, 1000].flatMap((n) =>
  [0.01, 0.05, 0.2].flatMap((b) => [
    { n, b, contacts: 1, likeness: 0, severities: YES_NO },
    { n, b, contacts: 2, likeness: 0.2, severities: YES_NO },
    { n, b, contacts: 3, likeness: 0.3, severities: YES_NO },
    { n, b, contacts: 1, likeness: 0, severities: GRADED },
    { n, b, contacts: 2, likeness: 0.2, severities: GRADED },
    { n, b, contacts: 3, likeness: 0.3, severities: GRADED },
  ]),
);

describe('the 95% interval of trust covers the truth', () => {
  it.each(cases)(
    'n $n, b $b, $contacts contacts a customer, likeness $likeness, severities $severities',
    (c) => {
      const covered = coverage(c);
      expect(covered).toBeGreaterThan(LOWEST);
      expect(covered).toBeLessThan(HIGHEST);
    },
  );

  it.each([100, 1000])('with uneven weights: n %d in six strata against another mix', (n) => {
    const stratumOf = (random: number) => `h${Math.floor(6 * random * random)}`;
    const mix = new Map(Array.from({ length: 6 }, (_, h) => [`h${h}`, (h + 1) / 21]));
    const covered = coverage({ n, b: 0.05, contacts: 2, likeness: 0.2, severities: GRADED, stratumOf }, mix);
    expect(covered).toBeGreaterThan(LOWEST);
    expect(covered).toBeLessThan(HIGHEST);
  });
});
