import type { LinearModel } from './linear-model';

/**
 * Learned by `npx tsx eval/quality/train.ts` from 150 conversations labelled in the codebook's terms
 * (the project's own labels); the file holds no text of theirs.
 */
export const RESOLVED_WEIGHTS: LinearModel = {
  bias: 2.138,
  weights: {
    'customer thanks or praises last': 0.399,
    'customer thanks or praises near the end': 0.076,
    'customer agrees last': 0.967,
    'customer says goodbye': -1.404,
    'customer needs nothing more': 1.285,
    'mood of the last message': 1.512,
    'mood of the last two': 2.672,
    'lowest mood': 0.603,
    'customer complains near the end': -1.045,
    'customer asks last, unanswered': 1.118,
    'customer speaks last': 0.969,
    'one customer message only': 0,
    'last reply failed': -2.5,
    'failures in the last three replies': -6.064,
    'failures in all': -0.327,
    'signs of trouble in the last two messages': 0.297,
    'signs of trouble in all': -4.498,
    'asked for a person, nobody came': -0.978,
    'a person wrote': -0.632,
    'last reply refuses': -1.535,
    'last reply promises for later': -1.278,
    'last reply promises a transfer': -2.34,
    'last reply informs': 0.261,
    'last reply asks for a detail': -1.748,
  },
};
