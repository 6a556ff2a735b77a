import type { FactSums } from './facts';
import { sumOf } from './sum-of';
import { trust } from './trust';

export interface PartTrust {
  /** Conversations that have the part. */
  n: number;
  /** Raw trust from the severity of that part alone, in points; null where there is none. */
  value: number | null;
  reason: string | null;
}

export interface BotBesidePerson {
  bot: PartTrust;
  person: PartTrust;
}

/**
 * Trust of the part of conversations that the bot led beside the part that people led, each from its own
 * findings. Bots and people meet different cases: a comparison of parts, not of skill. Source: METRICS "Others".
 */
export function botBesidePerson(facts: readonly FactSums[], ratio: number): BotBesidePerson {
  const part = (n: number, severity: number, reason: string): PartTrust =>
    n === 0
      ? { n, value: null, reason }
      : { n, value: trust(Math.min(1, severity / n), ratio), reason: null };
  return {
    bot: part(sumOf(facts, 'botParts'), sumOf(facts, 'botPartSum'), 'no bot wrote'),
    person: part(sumOf(facts, 'personParts'), sumOf(facts, 'personPartSum'), 'no person wrote'),
  };
}
