import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 2000 turns of two chat bots with the votes
 * of thirty readers each (DBDC3, MIT licence) and from the conversations labelled for this project;
 * the file holds no text of theirs.
 */
export const BREAKDOWN_WEIGHTS: LinearModel = {
  bias: -2.424,
  weights: {
    'failed by a finding': 1.228,
    'share of its matter that is the customer’s': -0.426,
    'share of the customer’s matter taken up': -1.651,
    'takes up earlier matter': -0.878,
    'share of its matter that is new': 0.861,
    'no matter': -0.33,
    'said word for word before': 1.016,
    'no customer yet': -7.107,
    'first reply': -1.161,
    'how late': 1.986,
    'customer asks': 0.361,
    asks: -0.838,
    'customer asks, nothing taken up': 0.358,
    'yes or no to a yes-no question': -0.959,
    'yes or no to another question': 1.424,
    greets: -1.164,
    'both greet': -3.245,
    'greets late': 2.867,
    confirms: -0.28,
    negates: 0.79,
    sentences: 0.109,
    'of itself': -0.333,
    'of third persons': 1.171,
    exclaims: 0.394,
    'words of the customer': -0.314,
    'mood before': -1.353,
    'customer did not follow before': 0.753,
    'mood next': -1.229,
    'trouble next': 1.227,
    'not followed next': 1.436,
    'asks next': 0.453,
    'changes the subject next': -0.347,
    'ends here': 0.413,
  },
};
