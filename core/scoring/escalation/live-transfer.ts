import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { STOP, type Tokens } from '@/core/text/tokens';

/**
 * The bot's promise that a person joins this conversation; undefined where there is none. A sentence
 * that speaks of a callback, a ticket or another day promises something else, and one that asks or sets a
 * condition offers.
 */
export function liveTransfer({ tokens }: Analysis, message: MessageAnalysis): ActMatch | undefined {
  let best: ActMatch | undefined;
  for (const match of message.acts) {
    if (match.act !== 'promise' || (best !== undefined && best.confidence >= match.confidence)) continue;
    const other = message.acts.some(
      (act) => (act.act === 'later_path' || act.act === 'conditional') && sameSentence(tokens, act, match),
    );
    if (!other) best = match;
  }
  return best;
}

function sameSentence(tokens: Tokens, a: ActMatch, b: ActMatch): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  for (let at = first.to - 1; at < second.from; at++) if ((tokens.after[at] ?? 0) >= STOP) return false;
  return true;
}
