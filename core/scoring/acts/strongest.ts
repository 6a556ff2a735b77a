import type { Act } from './act';
import type { ActMatch, MessageAnalysis } from './analyse';

/** The most certain sight of an act in a message, the first among equals; undefined where there is none. */
export function strongest(message: MessageAnalysis, act: Act): ActMatch | undefined {
  let best: ActMatch | undefined;
  for (const match of message.acts) {
    if (match.act === act && (best === undefined || match.confidence > best.confidence)) best = match;
  }
  return best;
}
