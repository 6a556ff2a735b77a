import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { type MatterWords, matterWeight } from '@/core/scoring/confusion/matter-words';
import { openingOf } from '@/core/scoring/confusion/reply-features';
import { ROLE } from '@/core/scoring/confusion/word-roles';
import { QUESTION, STOP } from '@/core/text/tokens';
import { passesOn } from './passes-on';

/** How many messages back the matter is looked for. */
const LOOK_BACK = 12;
/** Within so many messages the newcomer sees the mistake. */
const SOON = 4;
/** A name alone is no matter. */
const FEWEST = 2;

/** A question with a matter of its own: names of people and desks stand beside it. */
function asksOfMatter({ tokens }: Analysis, matter: MatterWords, message: MessageAnalysis): boolean {
  let begin = message.from;
  for (let at = message.from; at < message.to; at++) {
    const stop = tokens.after[at] ?? 0;
    if (stop < STOP) continue;
    if (stop === QUESTION && matter.stemsIn(message, begin, at + 1).some((stem) => matterWeight(stem) === 1))
      return true;
    begin = at + 1;
  }
  return false;
}

/**
 * Whether somebody new, in their first message, speaks of nothing that was spoken of before, and the customer denies
 * it or the newcomer then passes on: "Freight office, how many lorries?" to one who sails with a car.
 */
export function speaksOfOtherMatter(
  analysis: Analysis,
  matter: MatterWords,
  introduced: MessageAnalysis,
): boolean {
  const { messages } = analysis;
  const theirs = matter.stemsOf(introduced).filter((stem) => matterWeight(stem) === 1);
  if (theirs.length < FEWEST || !asksOfMatter(analysis, matter, introduced)) return false;
  const before = messages.slice(Math.max(0, introduced.index - LOOK_BACK), introduced.index);
  if (before.some((m) => theirs.some((stem) => matter.holds(m, stem)))) return false;
  const next = messages.slice(introduced.index + 1, introduced.index + 1 + SOON);
  const answer = next.find((m) => m.role === 'customer');
  if (answer !== undefined && (openingOf(analysis, answer) & (ROLE.no | ROLE.negation)) !== 0) return true;
  return next.some(
    (m) =>
      m.role === 'agent' && (strongest(m, 'wrong_team') !== undefined || passesOn(analysis, m) !== undefined),
  );
}
