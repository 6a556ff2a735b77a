import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { bareRequest } from './bare-request';

/**
 * The customer's request for a person in this message, with its probability as the confidence;
 * undefined where there is none. A guard (past contact, third party, negation) has already removed
 * what only mentions a person.
 */
export function humanRequest(analysis: Analysis, message: MessageAnalysis): ActMatch | undefined {
  if (message.role !== 'customer') return undefined;
  const phrase = strongest(message, 'human_request');
  if (phrase !== undefined && phrase.confidence >= 0.9) return phrase;
  const bare = bareRequest(analysis, message);
  return bare !== undefined && bare.confidence > (phrase?.confidence ?? 0) ? bare : phrase;
}
