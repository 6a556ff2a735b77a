import type { LogisticWeights } from '@/core/math/logistic';

/**
 * Learned by `npx tsx eval/confusion/train-confusion.ts` from 898 messages of 210 conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const REPHRASE_WEIGHTS: LogisticWeights = {
  bias: -5.7,
  weights: [
    0.69, // words shared
    0.49, // words shared, of the shorter
    1.34, // words shared that the reply lacks
    0.29, // letters shared
    0.41, // earlier is a question
    1.34, // is a question
    0.52, // same kind of question
    -0.14, // new words
    0.6, // right after the reply to it
    1.12, // reply did not understand
    0.88, // reply did not understand a whole sentence
    -0.11, // reply was said before
    -0.07, // reply asks back
    -0.56, // reply takes up the request
    0.84, // reply leaves it unanswered
    1.41, // shared and the reply failed
    0.85, // corrects
    0.45, // objects
    1.05, // insists
    0.9, // spelled out
    -0.22, // thanks
    -0.58, // short
    -0.78, // asks for a person
    -0.33, // not followed
    1.33, // failures elsewhere
  ],
};
