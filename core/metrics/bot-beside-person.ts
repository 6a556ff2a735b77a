import { clusteredMean } from './clustered-mean';
import type { CustomerClusterSums, FactSums } from './facts';
import { severitySums } from './severity-sums';
import { sumOf } from './sum-of';
import { trust } from './trust';

export interface PartTrust {
  /** Conversations that have the part. */
  n: number;
  /** Raw trust from the severity of that part alone, in points; null where there is none. */
  value: number | null;
  /** 95% interval. */
  low: number | null;
  high: number | null;
  reason: string | null;
}

export interface BotBesidePerson {
  bot: PartTrust;
  person: PartTrust;
}

/**
 * Trust of the part of conversations that the bot led beside the part that people led, each from its own
 * findings. Bots and people meet different cases: a comparison of parts, not of skill. `clusters` must be of the same
 * conversations. The intervals are those of severities that are 0 or 1, which vary most: rather too wide than too
 * narrow. Source: METRICS "Others".
 */
export function botBesidePerson(
  facts: readonly FactSums[],
  clusters: readonly CustomerClusterSums[],
  ratio: number,
): BotBesidePerson {
  const intervalOf = clusteredMean(clusters, severitySums(facts));
  const part = (n: number, severity: number, reason: string): PartTrust => {
    const interval = intervalOf({ n, sum: severity, squares: severity, from: 0, to: 1 });
    if (interval === null) return { n, value: null, low: null, high: null, reason };
    const [value, low, high] = [severity / n, interval.high, interval.low].map((b) =>
      trust(Math.min(1, b), ratio),
    ) as [number, number, number];
    return { n, value, low, high, reason: null };
  };
  return {
    bot: part(sumOf(facts, 'botParts'), sumOf(facts, 'botPartSum'), 'no bot wrote'),
    person: part(sumOf(facts, 'personParts'), sumOf(facts, 'personPartSum'), 'no person wrote'),
  };
}
