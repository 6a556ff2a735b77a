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
  const said = bySaying(analysis, message);
  const looks = requestByLook(message);
  if (said !== undefined || looks < COUNTED) return said;
  return {
    act: 'human_request',
    rule: 'request.reads-like-one',
    confidence: looks,
    from: message.from,
    to: message.to,
  };
}

/** Below this a request is not counted. */
const COUNTED = 0.5;
/**
 * Phrases hear most requests, so where they are silent the odds of one are smaller. Set by hand on the careful side:
 * they heard .80 of fresh sentences before any fix and .59 of 22 held requests (docs/scoring.md).
 */
const UNHEARD = 1 / 9;
/** And again where a guard says that a person is only spoken of. */
const GUARDED = 1 / 9;

/**
 * Probability that a customer's message asks for a person in words that no phrase foresaw, by its n-grams; 0 for
 * everybody else.
 */
export function requestByLook(message: MessageAnalysis): number {
  const looks = message.reading?.request ?? 0;
  if (looks === 0) return 0;
  const guarded = strongest(message, 'no_human_request') !== undefined;
  const odds = (looks / (1 - looks)) * UNHEARD * (guarded ? GUARDED : 1);
  return odds / (1 + odds);
}

function bySaying(analysis: Analysis, message: MessageAnalysis): ActMatch | undefined {
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
