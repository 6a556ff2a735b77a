import type { MoodWeights } from './mood-model';

/**
 * Learned by `npm run train` from 300 conversations that are labelled in the codebook's terms
 * (the project's own labels), and from tweets and comments with what readers felt in them (Hutto and Gilbert 2014, MIT;
 * GoEmotions, Apache-2.0); the file holds no text of theirs.
 */
export const MOOD_WEIGHTS: MoodWeights = {
  negative: {
    bias: -1.79,
    weights: [
      -0.035, // lexicon
      -0.557, // lexicon below zero
      -0.896, // valence
      -0.795, // valence below zero
      -1.414, // mood of the words
      0.689, // complains
      -0.545, // praises
      -0.242, // trouble said
      0.859, // lost
      -1.992, // mood before
      0.899, // failed reply
      0.987, // failures so far
      0.726, // waiting
      0.478, // asks for a person first
      1.315, // asks for a person later
      1.467, // corrects or asks again
      -0.643, // first message
      0.151, // stands alone
      -0.564, // question without complaint
      0.79, // several question marks
      0.553, // capitals
      -1.044, // short without complaint or praise
    ],
  },
  positive: {
    bias: -1.646,
    weights: [
      0.994, // lexicon
      -0.886, // lexicon below zero
      1.574, // valence
      0.018, // valence below zero
      1.362, // mood of the words
      0.258, // complains
      1.363, // praises
      -0.291, // trouble said
      -0.09, // lost
      0.689, // mood before
      -0.218, // failed reply
      -0.124, // failures so far
      -0.142, // waiting
      -0.071, // asks for a person first
      -0.255, // asks for a person later
      -0.111, // corrects or asks again
      -1.432, // first message
      1.527, // stands alone
      -1.07, // question without complaint
      -0.087, // several question marks
      -0.113, // capitals
      -0.601, // short without complaint or praise
    ],
  },
};
