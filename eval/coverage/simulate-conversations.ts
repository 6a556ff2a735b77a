import type { CustomerClusterSums } from '@/core/metrics/facts';
import { noParts, type Stratum } from '@/core/metrics/strata';

/** A seeded generator of numbers in [0, 1): the mulberry32 recipe. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Population {
  /** Conversations. */
  n: number;
  /** True mean severity. */
  b: number;
  /** Contacts of an average customer, geometric, 8 at most. */
  contacts: number;
  /** Correlation of good and bad within a customer, [0, 1): customers' own shares of bad are Beta distributed. */
  likeness: number;
  /** How bad a bad conversation is; equally likely values. */
  severities: number[];
  /** Stratum of a conversation, given a random number. */
  stratumOf?: (random: number) => string;
}

/** Draws conversations with a known mean severity and a known correlation within customers. */
export function simulateConversations(population: Population, random: () => number) {
  const { n, b, contacts, likeness, severities, stratumOf = () => 'all' } = population;
  const badShare = (b * severities.length) / severities.reduce((sum, s) => sum + s, 0);
  const strata = new Map<string, Stratum>();
  let badCount = 0;
  const sums: CustomerClusterSums = {
    channel: 'web',
    customers: 0,
    countSquares: 0,
    severitySquares: 0,
    countTimesSeverity: 0,
  };
  // Strength of a customer's own share as a prior; infinite where customers are all alike.
  const strength = (1 - likeness) / likeness;
  for (let left = n; left > 0; ) {
    let size = 1;
    while (size < Math.min(8, left) && random() > 1 / contacts) size += 1;
    left -= size;
    // Pólya's urn: the chance of the next bad one follows from those so far.
    let badSoFar = 0;
    let severitySum = 0;
    for (let i = 0; i < size; i++) {
      const chance = likeness === 0 ? badShare : (badShare * strength + badSoFar) / (strength + i);
      const bad = random() < chance;
      if (bad) {
        badSoFar += 1;
        badCount += 1;
      }
      const severity = bad ? (severities[Math.floor(random() * severities.length)] ?? 0) : 0;
      severitySum += severity;
      const key = stratumOf(random());
      const stratum = strata.get(key) ?? { n: 0, severity: 0, severitySquares: 0, parts: noParts() };
      stratum.n += 1;
      stratum.severity += severity;
      stratum.severitySquares += severity * severity;
      strata.set(key, stratum);
    }
    sums.customers += 1;
    sums.countSquares += size * size;
    sums.severitySquares += severitySum * severitySum;
    sums.countTimesSeverity += size * severitySum;
  }
  return { strata, clusters: sums, bad: badCount };
}

/** Standard normal draws from uniform ones: G. E. P. Box and M. E. Muller's recipe. */
export function normalDraws(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
