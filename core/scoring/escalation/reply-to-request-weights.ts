import type { LogisticWeights } from '@/core/math/logistic';

/*
 * Learned by `npm run train` from 138 replies to requests for a person in conversations that are labelled in the
 * codebook's terms (the project's own labels); the file holds no text of theirs.
 */

export const REFUSED_WEIGHTS: LogisticWeights = {
  bias: -2.026,
  weights: [
    -3.507, // reads as granted
    8.574, // reads as refused
    -2.301, // reads as ignored
    3.805, // phrase of a refusal
    0.195, // phrase of something not possible
    1.131, // speaks of persons and denies
    -2.37, // phrase of a callback or a ticket
    0.502, // phrase of a time
    -0.489, // phrase of an offer
    -1.211, // phrase of a promise
    -1.172, // phrase of a fallback
    2.248, // phrase of self-service
    -0.889, // phrase of consent or waiting
    -0.643, // speaks of a person
    -0.287, // was said before
    0.57, // asks
    -1.17, // few words
    -1.038, // a person or a transfer follows
  ],
};

export const IGNORED_WEIGHTS: LogisticWeights = {
  bias: -1.905,
  weights: [
    -3.811, // reads as granted
    -2.131, // reads as refused
    7.73, // reads as ignored
    -2.466, // phrase of a refusal
    -0.126, // phrase of something not possible
    -1.129, // speaks of persons and denies
    -0.514, // phrase of a callback or a ticket
    0.717, // phrase of a time
    -0.328, // phrase of an offer
    -1.25, // phrase of a promise
    1.641, // phrase of a fallback
    -1.62, // phrase of self-service
    -1.017, // phrase of consent or waiting
    -1.125, // speaks of a person
    2.001, // was said before
    -0.698, // asks
    -0.884, // few words
    1.27, // a person or a transfer follows
  ],
};
