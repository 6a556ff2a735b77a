import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 150 conversations labelled in the codebook's terms
 * (the project's own labels); the file holds no text of theirs.
 */
export const PENDING_WEIGHTS: LinearModel = {
  bias: -3.057,
  weights: {
    'customer speaks of later last': 2.369,
    'replies near the end speak of later': 1.13,
    'a callback or ticket near the end': 0.379,
    'promises near the end': -0.534,
    'customer asks or complains last': -0.58,
    'customer thanks last': -0.035,
  },
};
