import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 150 conversations labelled in the codebook's terms
 * (the project's own labels) and from what the customers of STAR (MIT licence) said afterwards;
 * the file holds no text of theirs.
 */
export const SATISFACTION_WEIGHTS: LinearModel = {
  bias: 0.725,
  weights: {
    'mean mood': 1.525,
    'mood of late': 2.206,
    'mood now': 0.575,
    'lowest mood': 0.285,
    'share of messages that complain': 0.544,
    'share of messages that thank or praise': -0.41,
    'thanks or praises now': 0.026,
    'signs of trouble': -0.71,
    'asked for a person': -0.309,
    'share of replies that failed': -1.224,
    'failures of late': -0.053,
    'share of replies that refuse': -2.405,
    'share of replies that apologise': -0.548,
    'share of words said before': -1.369,
    'length of the conversation': 1.945,
  },
};
