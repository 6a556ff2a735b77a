import type { LogisticWeights } from '@/core/math/logistic';

/**
 * Learned by `npx tsx eval/confusion/train-confusion.ts` from 494 messages of 300 conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const REPLY_WEIGHTS: LogisticWeights = {
  bias: -0.9,
  weights: [
    -0.74, // words of the question taken up
    -0.79, // takes up a rare word of the question
    -0.35, // answers in kind
    0.21, // speaks of what was spoken of
    0.13, // asks back
    1.57, // adverts
    0.81, // menu
    -1.16, // negates
    -0.02, // few words
    -0.71, // pronoun
    -0.33, // by a person
    -0.65, // asks for a yes or no
    -0.75, // short question
    1.76, // said before
    0.12, // said before, and asks or denies
    1.96, // corrected next
    1.49, // comes again next
    0.62, // comes again next, of its words
    0.91, // asks again next
    0.43, // complains next
    0.39, // insists next
    0.61, // asks for a person next
    -0.31, // thanks next
    -0.24, // not followed next
    0.87, // ends here
    1.16, // failures elsewhere
    0.52, // complains later
    -1.47, // thanks later
  ],
};
