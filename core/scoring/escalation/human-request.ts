import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { isMeant } from '@/core/scoring/intents/is-meant';
import type { IntentReadings } from '@/core/scoring/intents/read-intents';
import { bareRequest } from './bare-request';

/**
 * The customer's request for a person in this message, with its probability as the confidence;
 * undefined where there is none. A guard (past contact, third party, negation) has already removed
 * what only mentions a person; the model of intents may turn down a phrase, and hear what no phrase foresaw.
 */
export function humanRequest(
  analysis: Analysis,
  message: MessageAnalysis,
  intents: IntentReadings,
): ActMatch | undefined {
  if (message.role !== 'customer') return undefined;
  const p = intents.get(message.index)?.request ?? 0;
  const said = requestBySaying(analysis, message);
  // "One of them" where nobody was spoken of: n-grams do not know.
  if (said === undefined && strongest(message, 'human_request') !== undefined) return undefined;
  const mentioned = strongest(message, 'no_human_request') !== undefined;
  if (!isMeant(p, said, mentioned ? MENTIONED : LIKELY)) return undefined;
  return (
    said ?? {
      act: 'human_request',
      rule: 'request.reads-like-one',
      confidence: p,
      from: message.from,
      to: message.to,
    }
  );
}

/** From here on words that no phrase heard ask for a person; where one heard that a person is only spoken of. */
const LIKELY = 0.6;
const MENTIONED = 0.98;

/** The phrase that asks for a person in this message; undefined where none does. */
export function requestBySaying(analysis: Analysis, message: MessageAnalysis): ActMatch | undefined {
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
