import Sentiment from 'sentiment';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import wink from 'wink-sentiment';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';

/** A package of npm that gives a text one number. */
export interface SentimentPeer {
  name: string;
  score: (text: string) => number;
  /** Least distance from zero that counts as a feeling: what its authors say, else half a point. */
  cut: number;
}

const sentiment = new Sentiment();

export const SENTIMENT_PEERS: readonly SentimentPeer[] = [
  { name: 'sentiment', score: (text) => sentiment.analyze(text).comparative, cut: Number.MIN_VALUE },
  { name: 'wink-sentiment', score: (text) => wink(text).normalizedScore, cut: Number.MIN_VALUE },
  {
    name: 'vader-sentiment',
    score: (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound,
    cut: 0.05,
  },
];

export function peerLabel({ score, cut }: SentimentPeer, text: string): SentimentLabel {
  const value = score(text);
  return value <= -cut ? 'negative' : value >= cut ? 'positive' : 'neutral';
}
