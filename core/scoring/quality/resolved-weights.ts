import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 150 conversations labelled in the codebook's terms
 * (the project's own labels); the file holds no text of theirs.
 */
export const RESOLVED_WEIGHTS: LinearModel = {
  bias: 2.256,
  weights: {
    'customer thanks or praises last': 0.201,
    'customer thanks or praises near the end': 0.03,
    'customer agrees last': 1.008,
    'customer says goodbye': -1.359,
    'customer needs nothing more': 1.141,
    'mood of the last message': 1.52,
    'mood of the last two': 2.471,
    'lowest mood': 0.269,
    'customer complains near the end': -1.152,
    'customer asks last, unanswered': 1.044,
    'customer speaks last': 0.727,
    'one customer message only': 0,
    'last reply failed': -2.304,
    'failures in the last three replies': -5.518,
    'failures in all': -2.162,
    'signs of trouble in the last two messages': 0.633,
    'signs of trouble in all': -1.077,
    'asked for a person, nobody came': -1.298,
    'a person wrote': -0.794,
    'last reply refuses': -1.975,
    'last reply promises for later': -0.834,
    'last reply promises a transfer': -2.127,
    'last reply informs': 0.468,
    'last reply asks for a detail': -1.689,
  },
};
