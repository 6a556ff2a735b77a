import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 150 conversations labelled in the codebook's terms
 * (the project's own labels); the file holds no text of theirs.
 */
export const PENDING_WEIGHTS: LinearModel = {
  bias: -3.058,
  weights: {
    'customer speaks of later last': 2.373,
    'replies near the end speak of later': 1.139,
    'a callback or ticket near the end': 0.363,
    'promises near the end': -0.534,
    'customer asks or complains last': -0.579,
    'customer thanks last': -0.033,
  },
};
