import type { LogisticWeights } from '@/core/math/logistic';

/**
 * Learned by `npx tsx eval/confusion/train-confusion.ts` from 1199 messages of 300 conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const REPHRASE_WEIGHTS: LogisticWeights = {
  bias: -5.54,
  weights: [
    0.61, // words shared
    0.49, // words shared, of the shorter
    1.28, // words shared that the reply lacks
    0.33, // letters shared
    0.33, // earlier is a question
    1.08, // is a question
    0.47, // same kind of question
    -0.15, // new words
    0.48, // right after the reply to it
    1.03, // reply did not understand
    0.77, // reply did not understand a whole sentence
    -0.25, // reply was said before
    -0.18, // reply asks back
    -0.51, // reply takes up the request
    0.91, // reply leaves it unanswered
    1.58, // shared and the reply failed
    1.19, // corrects
    0.5, // objects
    0.93, // insists
    1.16, // spelled out
    -0.15, // thanks
    -0.5, // short
    -0.71, // asks for a person
    -0.27, // not followed
    1.15, // failures elsewhere
  ],
};
