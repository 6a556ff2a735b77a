import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 150 conversations labelled in the codebook's terms
 * (the project's own labels) and from what the customers of STAR (MIT licence) said afterwards;
 * the file holds no text of theirs.
 */
export const SATISFACTION_WEIGHTS: LinearModel = {
  bias: 0.972,
  weights: {
    'mean mood': 1.259,
    'mood of late': 2.267,
    'mood now': 0.355,
    'lowest mood': 0.289,
    'share of messages that complain': -0.249,
    'share of messages that thank or praise': -0.494,
    'thanks or praises now': 0.179,
    'signs of trouble': -1.15,
    'asked for a person': -0.448,
    'share of replies that failed': -0.759,
    'failures of late': -0.367,
    'share of replies that refuse': -1.88,
    'share of replies that apologise': -0.637,
    'share of words said before': -0.78,
    'length of the conversation': 1.973,
  },
};
