import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { givenDetails } from '@/core/scoring/escalation/given-details';
import { NUMBER_WORD } from '@/core/text/tokens';
import { type MatterWords, matterWeight } from './matter-words';
import { questionIn } from './question';
import { openingOf } from './reply-features';
import { ROLE } from './word-roles';

/** Answers of no more words than this need not show what they answer: "the blue one". */
const SHORT = 6;

/**
 * Whether the customer simply answers what the reply asked back: with a yes, a number, a detail, a word of
 * the reply or a few words, and without asking, insisting or complaining. Then the question was in place.
 */
export function isTold(
  analysis: Analysis,
  matter: MatterWords,
  reply: MessageAnalysis,
  answer: MessageAnalysis,
): boolean {
  const opening = openingOf(analysis, answer);
  if (answer.acts.some((a) => a.act === 'insist' || a.act === 'complain' || a.act === 'correction'))
    return false;
  if (questionIn(analysis, answer) !== undefined) return false;
  if ((opening & ROLE.objection) !== 0) return false;
  if ((opening & ROLE.yes) !== 0 || answer.to - answer.from <= SHORT || givenDetails(answer.text) !== 0)
    return true;
  for (let at = answer.from; at < answer.to; at++) if (analysis.tokens.word[at] === NUMBER_WORD) return true;
  return matter.stemsOf(answer).some((stem) => matterWeight(stem) === 1 && matter.holds(reply, stem));
}
