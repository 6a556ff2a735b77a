import type { LogisticWeights } from '@/core/math/logistic';

/**
 * Learned by `npx tsx eval/confusion/train-confusion.ts` from 310 messages of 300 conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const CONFLICT_WEIGHTS: LogisticWeights = {
  bias: -4.4,
  weights: [
    0.45, // matter shared
    1.43, // matter of the shorter shared
    0.03, // rare words shared
    0.97, // another amount of a kind, none the same
    0.87, // the same amount
    0.37, // another price or share
    0.56, // another time
    0.59, // other numbers
    0.2, // another day of the week
    0.52, // one denies
    0.23, // one is free, one costs
    1, // only one is instant, always or never
    -0.01, // other codes
    0.66, // rule of states
    0.18, // rule of sentences
    0.91, // rule of what the customer recalls
    -0.07, // customer brought up its new matter
    0.36, // customer brought up its numbers
    -0.34, // right after the earlier one
    -0.67, // announces a change
    -0.42, // asks
    -1.28, // was said before
    2.7, // customer recalls what was said
    2.48, // customer does not follow
    -0.37, // customer corrects
    0.05, // customer names a number of the earlier only
    -0.08, // customer names numbers of both
    0.93, // customer asks which
    -0.11, // customer objects
    -1.05, // customer thanks
    -0.72, // nothing more from the customer
  ],
};
