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
  const phrase = strongestRequest(analysis, message);
  if (phrase !== undefined && phrase.confidence >= 0.9) return phrase;
  const bare = bareRequest(analysis, message);
  return bare !== undefined && bare.confidence > (phrase?.confidence ?? 0) ? bare : phrase;
}

/** "one of them" asks for a person only where the reply before spoke of persons. */
const NEEDS_PERSON_BEFORE = 'request.one-of-them';

function strongestRequest(analysis: Analysis, message: MessageAnalysis): ActMatch | undefined {
  const best = strongest(message, 'human_request');
  if (best?.rule !== NEEDS_PERSON_BEFORE) return best;
  for (let before = message.index - 1; before >= 0; before--) {
    const earlier = analysis.messages[before];
    if (earlier === undefined || earlier.role === 'customer' || earlier.role === 'system') continue;
    return strongest(earlier, 'person') === undefined ? undefined : best;
  }
  return undefined;
}
