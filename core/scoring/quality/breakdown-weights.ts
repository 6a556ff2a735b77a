import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 2000 turns of two chat bots with the votes
 * of thirty readers each (DBDC3, MIT licence) and from the conversations labelled for this project;
 * the file holds no text of theirs.
 */
export const BREAKDOWN_WEIGHTS: LinearModel = {
  bias: -3.107,
  weights: {
    'failed by a finding': 1.838,
    'share of its matter that is the customer’s': -0.487,
    'share of the customer’s matter taken up': -1.953,
    'takes up earlier matter': -1.067,
    'share of its matter that is new': 1.059,
    'no matter': -0.397,
    'said word for word before': 1.186,
    'no customer yet': -8.573,
    'first reply': -1.394,
    'how late': 2.39,
    'customer asks': 0.38,
    asks: -1.053,
    'customer asks, nothing taken up': 0.375,
    'yes or no to a yes-no question': -1.004,
    'yes or no to another question': 1.311,
    greets: -1.378,
    'both greet': -3.88,
    'greets late': 3.39,
    confirms: -0.289,
    negates: 0.915,
    sentences: 0.154,
    'of itself': -0.401,
    'of third persons': 1.437,
    exclaims: 0.445,
    'words of the customer': -0.604,
    'mood before': -1.511,
    'customer did not follow before': 0.969,
    'mood next': -1.253,
    'trouble next': 1.501,
    'not followed next': 1.625,
    'asks next': 0.52,
    'changes the subject next': -0.396,
    'ends here': 0.502,
  },
};
