import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 150 conversations labelled in the codebook's terms
 * (the project's own labels); the file holds no text of theirs.
 */
export const RESOLVED_WEIGHTS: LinearModel = {
  bias: 2.628,
  weights: {
    'customer thanks or praises last': 0.33,
    'customer thanks or praises near the end': 0.137,
    'customer agrees last': 0.763,
    'customer says goodbye': -1.125,
    'customer needs nothing more': 1.266,
    'mood of the last message': 1.331,
    'mood of the last two': 2.806,
    'lowest mood': 0.578,
    'customer complains near the end': -1.21,
    'customer asks last, unanswered': 1.15,
    'customer speaks last': 0.476,
    'one customer message only': 0,
    'last reply failed': -1.902,
    'failures in the last three replies': -4.901,
    'failures in all': -1.476,
    'signs of trouble in the last two messages': 0.284,
    'signs of trouble in all': -1.075,
    'asked for a person, nobody came': -1.354,
    'a person wrote': -0.585,
    'last reply refuses': -0.735,
    'last reply promises for later': -0.613,
    'last reply promises a transfer': -1.895,
    'last reply informs': 0.236,
    'last reply asks for a detail': -0.187,
  },
};
