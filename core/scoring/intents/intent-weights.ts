import type { LogisticWeights } from '@/core/math/logistic';
import type { Intent } from './intent';

/**
 * Learned by `npm run train` from 1499 messages of 300 conversations that are labelled in the codebook's terms
 * (the project's own labels); the file holds no text of theirs.
 */
export const INTENT_WEIGHTS: Readonly<Record<Intent, LogisticWeights>> = {
  request: {
    bias: -5.136,
    weights: [
      6.196, // reads like request
      -0.325, // reads like correction
      -0.95, // reads like lost
      -0.413, // reads like contact
      0.044, // reads like distress
      6.281, // hardly reads like request
      0.152, // hardly reads like correction
      -0.721, // hardly reads like lost
      1.479, // hardly reads like contact
      1.031, // hardly reads like distress
      3.21, // phrase of a request
      3.147, // bare request
      -1.196, // phrase that only mentions a person
      -0.867, // phrase of a correction
      -0.684, // phrase of not following
      -0.64, // asks what a word means
      -0.998, // phrase of asking for a number or an address
      -0.723, // phrase of a feeling
      -0.041, // recalls what was said
      -0.162, // insists
      0.284, // turns something down
      -0.102, // complains
      -0.562, // praises or thanks
      -0.489, // objects at first
      -0.193, // asks
      -0.711, // few words
      0.667, // many words
      0.377, // exclaims
      -0.437, // capitals
      -0.528, // mood of its words
      -0.095, // first message
      -0.065, // reply before asks
      0.235, // reply before did not understand
      -0.143, // reply before speaks of persons
      -0.112, // a person was promised
      -1.023, // a person is there
      0.49, // asked for a person before
      -0.244, // denies a word of the reply
      -0.509, // takes up own words that the reply lacks
      0.47, // takes up words of the reply
      1.39, // reply promises or offers a person
      2.485, // reply speaks of persons and denies
      0.828, // reply speaks of persons
      0.533, // reply did not understand
      -0.595, // reply recognises a feeling
      -0.94, // no reply
    ],
  },
  correction: {
    bias: -5.828,
    weights: [
      -0.828, // reads like request
      6.364, // reads like correction
      -0.728, // reads like lost
      1.233, // reads like contact
      -0.767, // reads like distress
      -0.635, // hardly reads like request
      3.415, // hardly reads like correction
      1.079, // hardly reads like lost
      0.804, // hardly reads like contact
      -0.068, // hardly reads like distress
      -0.823, // phrase of a request
      -0.284, // bare request
      -0.353, // phrase that only mentions a person
      3.779, // phrase of a correction
      -1.371, // phrase of not following
      -1.186, // asks what a word means
      -0.944, // phrase of asking for a number or an address
      0.065, // phrase of a feeling
      -0.209, // recalls what was said
      1.177, // insists
      1.148, // turns something down
      0.404, // complains
      -0.085, // praises or thanks
      0.849, // objects at first
      -0.064, // asks
      -0.285, // few words
      -0.061, // many words
      -0.797, // exclaims
      1.022, // capitals
      -0.685, // mood of its words
      -0.569, // first message
      -0.574, // reply before asks
      -0.674, // reply before did not understand
      -0.401, // reply before speaks of persons
      -0.371, // a person was promised
      -0.689, // a person is there
      -0.987, // asked for a person before
      1.046, // denies a word of the reply
      1.123, // takes up own words that the reply lacks
      1.376, // takes up words of the reply
      -0.056, // reply promises or offers a person
      -1.657, // reply speaks of persons and denies
      0.176, // reply speaks of persons
      0.514, // reply did not understand
      -0.171, // reply recognises a feeling
      -0.531, // no reply
    ],
  },
  lost: {
    bias: -6.375,
    weights: [
      -0.469, // reads like request
      -0.566, // reads like correction
      8.086, // reads like lost
      -0.175, // reads like contact
      0.112, // reads like distress
      -0.336, // hardly reads like request
      0.23, // hardly reads like correction
      6.357, // hardly reads like lost
      0.545, // hardly reads like contact
      0.743, // hardly reads like distress
      -0.853, // phrase of a request
      -0.172, // bare request
      -0.351, // phrase that only mentions a person
      -0.744, // phrase of a correction
      2.92, // phrase of not following
      -0.168, // asks what a word means
      -0.44, // phrase of asking for a number or an address
      -0.784, // phrase of a feeling
      1.689, // recalls what was said
      -0.244, // insists
      -0.55, // turns something down
      0.149, // complains
      -0.309, // praises or thanks
      0.214, // objects at first
      0.333, // asks
      -0.237, // few words
      -0.323, // many words
      -0.415, // exclaims
      -0.652, // capitals
      -0.233, // mood of its words
      -0.573, // first message
      -0.576, // reply before asks
      -0.306, // reply before did not understand
      -0.18, // reply before speaks of persons
      0.023, // a person was promised
      -0.257, // a person is there
      -0.029, // asked for a person before
      -0.696, // denies a word of the reply
      -0.377, // takes up own words that the reply lacks
      1.027, // takes up words of the reply
      -0.314, // reply promises or offers a person
      -0.479, // reply speaks of persons and denies
      -0.26, // reply speaks of persons
      0.79, // reply did not understand
      0.224, // reply recognises a feeling
      -0.198, // no reply
    ],
  },
  contact: {
    bias: -6.316,
    weights: [
      -0.415, // reads like request
      -0.405, // reads like correction
      -0.23, // reads like lost
      9.271, // reads like contact
      -0.547, // reads like distress
      -0.676, // hardly reads like request
      -0.392, // hardly reads like correction
      -0.318, // hardly reads like lost
      8.533, // hardly reads like contact
      -1.232, // hardly reads like distress
      -0.256, // phrase of a request
      -0.075, // bare request
      -0.232, // phrase that only mentions a person
      -0.34, // phrase of a correction
      -0.229, // phrase of not following
      -0.204, // asks what a word means
      2.887, // phrase of asking for a number or an address
      -0.228, // phrase of a feeling
      0.168, // recalls what was said
      -0.555, // insists
      -0.12, // turns something down
      -0.202, // complains
      -0.308, // praises or thanks
      -0.046, // objects at first
      0.426, // asks
      -0.043, // few words
      -0.354, // many words
      -0.296, // exclaims
      0.098, // capitals
      -0.312, // mood of its words
      0.232, // first message
      -0.279, // reply before asks
      0.001, // reply before did not understand
      -0.159, // reply before speaks of persons
      -0.109, // a person was promised
      -0.221, // a person is there
      -0.356, // asked for a person before
      -0.369, // denies a word of the reply
      0.096, // takes up own words that the reply lacks
      -0.41, // takes up words of the reply
      -0.345, // reply promises or offers a person
      -0.042, // reply speaks of persons and denies
      0.068, // reply speaks of persons
      0.021, // reply did not understand
      -0.216, // reply recognises a feeling
      -0.188, // no reply
    ],
  },
  distress: {
    bias: -5.433,
    weights: [
      0.722, // reads like request
      0.647, // reads like correction
      -0.575, // reads like lost
      -0.796, // reads like contact
      5.242, // reads like distress
      3.006, // hardly reads like request
      0.428, // hardly reads like correction
      0.926, // hardly reads like lost
      -1.668, // hardly reads like contact
      4.926, // hardly reads like distress
      -0.821, // phrase of a request
      0.566, // bare request
      -0.931, // phrase that only mentions a person
      -1.028, // phrase of a correction
      -1.681, // phrase of not following
      -1.439, // asks what a word means
      -0.278, // phrase of asking for a number or an address
      4.648, // phrase of a feeling
      1.387, // recalls what was said
      -1.016, // insists
      0.019, // turns something down
      2.037, // complains
      -0.807, // praises or thanks
      -0.239, // objects at first
      -0.176, // asks
      -0.538, // few words
      0.16, // many words
      -0.845, // exclaims
      1.276, // capitals
      -0.153, // mood of its words
      -0.312, // first message
      0.23, // reply before asks
      0.53, // reply before did not understand
      0.201, // reply before speaks of persons
      -0.203, // a person was promised
      -0.508, // a person is there
      0.706, // asked for a person before
      0.691, // denies a word of the reply
      -0.193, // takes up own words that the reply lacks
      -0.152, // takes up words of the reply
      -0.997, // reply promises or offers a person
      -0.515, // reply speaks of persons and denies
      -0.459, // reply speaks of persons
      -1.143, // reply did not understand
      0, // reply recognises a feeling
      0, // no reply
    ],
  },
};
