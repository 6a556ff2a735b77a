import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 150 conversations labelled in the codebook's terms
 * (the project's own labels) and from what the customers of STAR (MIT licence) said afterwards;
 * the file holds no text of theirs.
 */
export const SATISFACTION_WEIGHTS: LinearModel = {
  bias: 1.114,
  weights: {
    'mean mood': 1.277,
    'mood of late': 2.262,
    'mood now': 0.356,
    'lowest mood': 0.447,
    'share of messages that complain': -0.278,
    'share of messages that thank or praise': -0.507,
    'thanks or praises now': 0.16,
    'signs of trouble': -0.659,
    'asked for a person': -0.428,
    'share of replies that failed': -1.43,
    'failures of late': -0.315,
    'share of replies that refuse': -1.932,
    'share of replies that apologise': -0.737,
    'share of words said before': -0.965,
    'length of the conversation': 1.764,
  },
};
