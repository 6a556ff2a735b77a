import type { LogisticWeights } from '@/core/math/logistic';

/**
 * Learned by `npx tsx eval/confusion/train-confusion.ts` from 200 messages of 300 conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const LOOP_WEIGHTS: LogisticWeights = {
  bias: -7.7,
  weights: [
    1.73, // matter shared
    1.93, // its matter said before
    1.11, // earlier matter said again
    1.6, // matter shared or used alike
    2.27, // letters shared
    2.44, // words shared
    -1.34, // number that was not said
    -1.89, // number not said again
    -0.54, // one denies
    0.89, // both ask
    -0.61, // only the earlier asks
    0.59, // only the later asks
    0.83, // right after the earlier one
    -0.84, // little matter
    -0.3, // new matter of the customer
    1.3, // customer objects before it
    -0.16, // customer agrees before it
    0.22, // customer insists or corrects before it
    0.18, // customer protests next
    -0.12, // customer thanks next
    0.29, // announces a change
    0.12, // fallback
  ],
};
