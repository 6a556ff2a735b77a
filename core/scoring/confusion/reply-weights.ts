import type { LogisticWeights } from '@/core/math/logistic';

/**
 * Learned by `npx tsx eval/confusion/train-confusion.ts` from 362 messages of 210 conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const REPLY_WEIGHTS: LogisticWeights = {
  bias: -0.95,
  weights: [
    -1.13, // words of the question taken up
    -1.04, // takes up a rare word of the question
    -0.22, // answers in kind
    0.6, // speaks of what was spoken of
    0.2, // asks back
    1.49, // adverts
    0.82, // menu
    -1.16, // negates
    -0.64, // few words
    -0.94, // pronoun
    -0.48, // by a person
    -0.38, // asks for a yes or no
    -0.83, // short question
    1.76, // said before
    0.24, // said before, and asks or denies
    2.33, // corrected next
    1.36, // comes again next
    0.35, // comes again next, of its words
    1.01, // asks again next
    0.28, // complains next
    0.51, // insists next
    -0.02, // asks for a person next
    -0.41, // thanks next
    -0.85, // not followed next
    0.64, // ends here
    1.81, // failures elsewhere
    0.35, // complains later
    -1.67, // thanks later
  ],
};
