import { compareRates } from '@/core/metrics/compare-rates';
import { customerClustering } from '@/core/metrics/customer-clustering';
import type { CustomerClusterSums } from '@/core/metrics/facts';
import { rate } from '@/core/metrics/rate';
import { rateDesign } from '@/core/metrics/rate-design';
import { severitySums } from '@/core/metrics/severity-sums';
import { standardisedSeverity } from '@/core/metrics/standardised-severity';
import type { Strata } from '@/core/metrics/strata';
import { trust } from '@/core/metrics/trust';
import { trustInterval } from '@/core/metrics/trust-interval';
import type { Interval } from '@/core/metrics/wilson';
import { type Population, simulateConversations } from './simulate-conversations';

const RATIO = 10;
const MIX = new Map([['all', 1]]);

/** How often the interval of a figure holds the truth: 0 to 1. */
export interface Coverage {
  trust: number;
  rate: number;
  /** Of a difference that is not there, and of one that doubles the rate. */
  noDifference: number;
  difference: number;
}

/** Draws from a population with a known truth, and counts how often each interval holds it. */
export function simulatedFigures(population: Population, runs: number, random: () => number): Coverage {
  const covered = { trust: 0, rate: 0, noDifference: 0, difference: 0 };
  const { b } = population;
  const double = { ...population, b: 2 * b };
  const holds = (interval: Interval | null, truth: number) =>
    interval !== null && interval.low <= truth && truth <= interval.high ? 1 : 0;
  for (let run = 0; run < runs; run += 1) {
    const [one, same, other] = [draw(population, random), draw(population, random), draw(double, random)];
    covered.trust += holds(trustOf(one), trust(b, RATIO));
    covered.rate += holds(rateOf(one), b);
    covered.noDifference += holds(differenceOf(one, same), 0);
    covered.difference += holds(differenceOf(one, other), -b);
  }
  return {
    trust: covered.trust / runs,
    rate: covered.rate / runs,
    noDifference: covered.noDifference / runs,
    difference: covered.difference / runs,
  };
}

interface Drawn {
  strata: Strata;
  clusters: CustomerClusterSums;
  facts: { scored: number; severitySum: number; severitySquareSum: number; bad: number }[];
}

function draw(population: Population, random: () => number): Drawn {
  const { strata, clusters, bad } = simulateConversations(population, random);
  const facts = [...strata.values()].map(({ n, severity, severitySquares }) => ({
    scored: n,
    severitySum: severity,
    severitySquareSum: severitySquares,
    bad: 0,
  }));
  if (facts[0]) facts[0].bad = bad;
  return { strata, clusters, facts };
}

function trustOf({ strata, clusters, facts }: Drawn): Interval | null {
  const mean = standardisedSeverity(strata, MIX);
  return mean === null ? null : trustInterval(mean, customerClustering(clusters, severitySums(facts)), RATIO);
}

function counted({ clusters, facts }: Drawn) {
  const denominator = facts.reduce((sum, { scored }) => sum + scored, 0);
  const numerator = facts.reduce((sum, { bad }) => sum + bad, 0);
  return { numerator, denominator, designEffect: rateDesign([clusters], facts)(denominator) };
}

function rateOf(drawn: Drawn): Interval | null {
  const { numerator, denominator, designEffect } = counted(drawn);
  const { low, high } = rate(numerator, denominator, '', designEffect);
  return low === null || high === null ? null : { low, high };
}

function differenceOf(first: Drawn, second: Drawn): Interval | null {
  const { low, high } = compareRates(counted(first), counted(second));
  return low === null || high === null ? null : { low, high };
}
