import type { MoodWeights } from './mood-model';

/**
 * Learned by `npx tsx eval/accuracy/train-mood.ts` from the 80 development conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const MOOD_WEIGHTS: MoodWeights = {
  negative: {
    bias: -1.567,
    weights: [
      -1.141, // lexicon
      -0.548, // lexicon below zero
      1.838, // complains
      -0.822, // praises
      -0.257, // trouble said
      1.142, // lost
      -1.478, // mood before
      0.879, // failed reply
      1.176, // failures so far
      1.066, // waiting
      0.134, // asks for a person first
      1.354, // asks for a person later
      1.684, // corrects or asks again
      -0.829, // first message
      -0.628, // question without complaint
      0.842, // several question marks
      1.175, // capitals
      -1.091, // short without complaint or praise
    ],
  },
  positive: {
    bias: -2.049,
    weights: [
      2.373, // lexicon
      -0.334, // lexicon below zero
      -0.559, // complains
      2.258, // praises
      -0.325, // trouble said
      -0.422, // lost
      0.458, // mood before
      -0.458, // failed reply
      -0.141, // failures so far
      -0.198, // waiting
      -0.086, // asks for a person first
      -0.416, // asks for a person later
      -0.09, // corrects or asks again
      -1.455, // first message
      -0.819, // question without complaint
      0.012, // several question marks
      -0.224, // capitals
      -0.507, // short without complaint or praise
    ],
  },
};
