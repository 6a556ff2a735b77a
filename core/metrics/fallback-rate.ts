import type { FactSums } from './facts';
import { type Rate, rate } from './rate';
import { sumOf } from './sum-of';

/**
 * Fallbacks ("I did not understand") per message of the bot. Messages of one conversation are far from
 * independent, so the interval counts conversations in which the bot wrote, not messages: wider rather than too
 * narrow. No value where no bot wrote. Source: METRICS "Others".
 */
export function fallbackRate(facts: readonly FactSums[]): Rate {
  const turns = sumOf(facts, 'botTurns');
  const conversations = sumOf(facts, 'botParts');
  const perConversation = conversations === 0 ? 1 : Math.max(1, turns / conversations);
  return rate(sumOf(facts, 'fallbackTurns'), turns, 'no bot wrote', perConversation);
}
