import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 150 conversations labelled in the codebook's terms
 * (the project's own labels); the file holds no text of theirs.
 */
export const RESOLVED_WEIGHTS: LinearModel = {
  bias: 2.805,
  weights: {
    'customer thanks or praises last': -0.01,
    'customer thanks or praises near the end': 0.107,
    'customer agrees last': 0.634,
    'customer says goodbye': -1.235,
    'customer needs nothing more': 1.274,
    'mood of the last message': 1.659,
    'mood of the last two': 3.011,
    'lowest mood': 0.573,
    'customer complains near the end': -0.979,
    'customer asks last, unanswered': 1.274,
    'customer speaks last': 0.35,
    'one customer message only': 0,
    'last reply failed': -1.594,
    'failures in the last three replies': -4.326,
    'failures in all': -0.829,
    'signs of trouble in the last two messages': 0.133,
    'signs of trouble in all': -1.73,
    'asked for a person, nobody came': -1.293,
    'a person wrote': -0.351,
    'last reply refuses': -0.761,
    'last reply promises for later': -0.66,
    'last reply promises a transfer': -1.76,
    'last reply informs': 0.158,
    'last reply asks for a detail': -0.272,
  },
};
