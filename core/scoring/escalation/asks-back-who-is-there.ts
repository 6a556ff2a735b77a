import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { type MatterWords, matterWeight } from '@/core/scoring/confusion/matter-words';
import { QUESTION, STOP } from '@/core/text/tokens';

/** "A treatment? I was told accounts": longer first sentences ask something of their own. */
const LONGEST_ECHO = 4;
/** How many messages back the customer's own words are looked for. */
const LOOK_BACK = 8;

/**
 * Whether the customer wonders at who has come: the first sentence is a short question that takes up a word of
 * the newcomer's first message which the customer had not used. One look at each word of a few messages.
 */
export function asksBackWhoIsThere(
  { tokens, messages }: Analysis,
  matter: MatterWords,
  introduced: MessageAnalysis,
  answer: MessageAnalysis,
): boolean {
  let end = answer.from;
  while (end < answer.to && (tokens.after[end] ?? 0) < STOP) end++;
  if (end - answer.from >= LONGEST_ECHO || end >= answer.to || tokens.after[end] !== QUESTION) return false;
  const echoed = matter
    .stemsIn(answer, answer.from, end + 1)
    .filter((stem) => matterWeight(stem) === 1 && matter.holds(introduced, stem));
  const before = messages.slice(Math.max(0, introduced.index - LOOK_BACK), introduced.index);
  return (
    echoed.length > 0 &&
    !before.some((m) => m.role === 'customer' && echoed.some((stem) => matter.holds(m, stem)))
  );
}
