import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 150 conversations labelled in the codebook's terms
 * (the project's own labels) and from what the customers of STAR (MIT licence) said afterwards;
 * the file holds no text of theirs.
 */
export const SATISFACTION_WEIGHTS: LinearModel = {
  bias: 0.708,
  weights: {
    'mean mood': 1.698,
    'mood of late': 2.432,
    'mood now': 0.644,
    'lowest mood': 0.349,
    'share of messages that complain': 0.899,
    'share of messages that thank or praise': -0.531,
    'thanks or praises now': -0.018,
    'signs of trouble': -2.099,
    'asked for a person': -0.286,
    'share of replies that failed': 0.348,
    'failures of late': -0.097,
    'share of replies that refuse': -2.624,
    'share of replies that apologise': -0.448,
    'share of words said before': -1.453,
    'length of the conversation': 1.901,
  },
};
