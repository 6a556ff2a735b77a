import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 2000 turns of two chat bots with the votes
 * of thirty readers each (DBDC3, MIT licence) and from the conversations labelled for this project;
 * the file holds no text of theirs.
 */
export const BREAKDOWN_WEIGHTS: LinearModel = {
  bias: -2.854,
  weights: {
    'failed by a finding': 1.258,
    'share of its matter that is the customer’s': -0.422,
    'share of the customer’s matter taken up': -1.87,
    'takes up earlier matter': -1.009,
    'share of its matter that is new': 0.989,
    'no matter': -0.4,
    'said word for word before': 1.447,
    'no customer yet': -8.191,
    'first reply': -1.268,
    'how late': 2.204,
    'customer asks': 0.359,
    asks: -1.007,
    'customer asks, nothing taken up': 0.378,
    'yes or no to a yes-no question': -0.892,
    'yes or no to another question': 1.203,
    greets: -1.273,
    'both greet': -3.614,
    'greets late': 3.251,
    confirms: -0.26,
    negates: 0.88,
    sentences: 0.187,
    'of itself': -0.351,
    'of third persons': 1.356,
    exclaims: 0.477,
    'words of the customer': -0.789,
    'mood before': -1.374,
    'customer did not follow before': 1.073,
    'mood next': -1.057,
    'trouble next': 1.391,
    'not followed next': 1.618,
    'asks next': 0.54,
    'changes the subject next': -0.348,
    'ends here': 0.513,
  },
};
