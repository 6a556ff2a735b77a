import type { MoodWeights } from './mood-model';

/**
 * Learned by `npm run train` from 210 conversations that are labelled in the codebook's terms
 * (the project's own labels), and from tweets and comments with what readers felt in them (Hutto and Gilbert 2014, MIT;
 * GoEmotions, Apache-2.0); the file holds no text of theirs.
 */
export const MOOD_WEIGHTS: MoodWeights = {
  negative: {
    bias: -1.804,
    weights: [
      0.062, // lexicon
      -0.594, // lexicon below zero
      -0.924, // valence
      -0.806, // valence below zero
      -1.313, // mood of the words
      1.121, // complains
      -0.476, // praises
      -0.244, // trouble said
      0.845, // lost
      -1.79, // mood before
      0.881, // failed reply
      1.087, // failures so far
      0.889, // waiting
      0.152, // asks for a person first
      1.201, // asks for a person later
      1.352, // corrects or asks again
      -0.664, // first message
      0.337, // stands alone
      -0.469, // question without complaint
      0.773, // several question marks
      0.516, // capitals
      -1.013, // short without complaint or praise
    ],
  },
  positive: {
    bias: -1.679,
    weights: [
      0.953, // lexicon
      -0.97, // lexicon below zero
      1.523, // valence
      0.023, // valence below zero
      1.474, // mood of the words
      0.349, // complains
      1.439, // praises
      -0.326, // trouble said
      -0.013, // lost
      0.671, // mood before
      -0.264, // failed reply
      -0.151, // failures so far
      -0.151, // waiting
      -0.069, // asks for a person first
      -0.26, // asks for a person later
      -0.094, // corrects or asks again
      -1.341, // first message
      1.548, // stands alone
      -0.915, // question without complaint
      -0.032, // several question marks
      -0.152, // capitals
      -0.601, // short without complaint or praise
    ],
  },
};
