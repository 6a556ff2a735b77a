import type { MoodWeights } from './mood-model';

/**
 * Learned by `npx tsx eval/accuracy/train-mood.ts` from the 80 development conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const MOOD_WEIGHTS: MoodWeights = {
  negative: {
    bias: -1.577,
    weights: [
      -1.1, // lexicon
      -0.534, // lexicon below zero
      1.939, // complains
      -0.787, // praises
      -0.241, // trouble said
      1.143, // lost
      -1.484, // mood before
      0.887, // failed reply
      1.164, // failures so far
      1.084, // waiting
      0.125, // asks for a person first
      1.335, // asks for a person later
      1.672, // corrects or asks again
      -0.835, // first message
      -0.659, // question
      0.844, // several question marks
      1.174, // capitals
      -0.964, // short
    ],
  },
  positive: {
    bias: -2.157,
    weights: [
      2.424, // lexicon
      -0.357, // lexicon below zero
      -0.457, // complains
      2.362, // praises
      -0.32, // trouble said
      -0.394, // lost
      0.473, // mood before
      -0.462, // failed reply
      -0.14, // failures so far
      -0.208, // waiting
      -0.093, // asks for a person first
      -0.406, // asks for a person later
      -0.084, // corrects or asks again
      -1.423, // first message
      -0.911, // question
      0.029, // several question marks
      -0.208, // capitals
      -0.014, // short
    ],
  },
};
