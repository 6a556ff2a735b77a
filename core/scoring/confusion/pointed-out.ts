import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { hashOf } from '@/core/text/word-hash';
import type { BotStatement } from './bot-statement';
import { type MatterWords, sharedWeight } from './matter-words';

/** Said so plainly that neither the words nor the subject need be the bot's: "the opposite of a minute ago". */
const SURE = 'contradiction.customer-is-sure';
/** "You just said you would" recalls without naming it. */
const RECALLS = 'contradiction.customer-recalls';
const WHICH_OF_TWO = 'contradiction.customer-asks-which';
const ASKS_WHICH = 0.88;
const OR = hashOf('or');
/** Words on either side of "or" that may be what it chooses between. */
const REACH = 3;
/** How many earlier messages of the bot the customer may mean. */
const LOOK_BACK = 6;

/**
 * The words with which a customer says that the bot's last message conflicts with an earlier one; undefined where
 * nothing in the earlier messages bears that out, or where the last one announced the change.
 */
export function pointedOut(
  analysis: Analysis,
  matter: MatterWords,
  message: MessageAnalysis,
  said: readonly BotStatement[],
): ActMatch | undefined {
  const last = said[said.length - 1];
  if (last === undefined || said.length < 2 || last.announced) return undefined;
  const match = strongest(message, 'told_otherwise') ?? alternativesIn(analysis, message);
  if (match === undefined || (match.rule === WHICH_OF_TWO && !last.comparable)) return undefined;
  for (let i = said.length - 2; i >= Math.max(0, said.length - 1 - LOOK_BACK); i--) {
    const earlier = said[i];
    if (earlier !== undefined && bearsOut(matter, message, match, earlier, last)) return match;
  }
  return undefined;
}

function bearsOut(
  matter: MatterWords,
  message: MessageAnalysis,
  match: ActMatch,
  earlier: BotStatement,
  last: BotStatement,
): boolean {
  if (match.rule === SURE) return true;
  if (match.rule === WHICH_OF_TWO && !isBetween(matter, message, match, earlier, last)) return false;
  const recalled = match.rule === RECALLS || matter.stemsOf(message).some((s) => earlier.stems.includes(s));
  return recalled && sharedWeight(earlier.stems, last.stems) > 0;
}

/** "25 or 35?", "before noon or after two": the words around an "or". */
function alternativesIn({ tokens }: Analysis, { from, to }: MessageAnalysis): ActMatch | undefined {
  for (let at = from + 1; at + 1 < to; at++) {
    if (tokens.hash[at] !== OR) continue;
    const span = { from: Math.max(from, at - REACH), to: Math.min(to, at + 1 + REACH) };
    return { act: 'told_otherwise', rule: WHICH_OF_TWO, confidence: ASKS_WHICH, ...span };
  }
  return undefined;
}

/** One side is in the earlier message only, the other in the last only. */
function isBetween(
  matter: MatterWords,
  message: MessageAnalysis,
  { from, to }: ActMatch,
  earlier: BotStatement,
  last: BotStatement,
): boolean {
  const sides = matter.stemsIn(message, from, to);
  const only = (one: BotStatement, other: BotStatement) =>
    sides.some((stem) => one.stems.includes(stem) && !other.stems.includes(stem));
  return only(earlier, last) && only(last, earlier);
}
