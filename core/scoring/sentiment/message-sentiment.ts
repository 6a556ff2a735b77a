import type { MessageAnalysis } from '@/core/scoring/acts/analyse';
import type { Sentiment, SentimentLabel } from '@/core/scoring/scored-conversation';
import { SUPPORT_LEXICON } from './support-lexicon';
import { compound, valence } from './valence';

/** What a phrase that says a feeling adds to the sum of valences, at confidence 1. */
const PHRASE = 2.4;
/** What trouble in the conversation adds that the customer's words react to. */
const TROUBLE = 2.2;
/** Scores between these are neutral; set on the development conversations. */
export const NEGATIVE_BELOW = -0.3;
export const POSITIVE_ABOVE = 0.42;

/**
 * What the customer feels in this message towards the service and its outcome: the lexicon's sum,
 * phrases whose words alone mislead, and whether the message itself is a sign of trouble (a
 * correction, a second request for a person). Neutral with score 0 where nothing shows.
 */
export function messageSentiment(message: MessageAnalysis, trouble: number): Sentiment {
  let sum = valence(message.text, SUPPORT_LEXICON);
  let complain = 0;
  let praise = 0;
  for (const act of message.acts) {
    if (act.act === 'complain') complain = Math.max(complain, act.confidence);
    else if (act.act === 'praise') praise = Math.max(praise, act.confidence);
  }
  sum += PHRASE * ((complain > 0 ? 0 : praise) - complain) - TROUBLE * trouble;
  const score = compound(sum);
  return { label: labelOf(score), score };
}

function labelOf(score: number): SentimentLabel {
  return score < NEGATIVE_BELOW ? 'negative' : score > POSITIVE_ABOVE ? 'positive' : 'neutral';
}
