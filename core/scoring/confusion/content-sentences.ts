import type { Act } from '@/core/scoring/acts/act';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { STOP } from '@/core/text/tokens';

/** A stretch of a message that says something, and a hash of its words. */
export interface ContentSentence {
  from: number;
  to: number;
  hash: number;
}

/**
 * The sentences of a bot's message that carry its matter: without courtesies, notices of waiting and
 * apologies, which may be said as often as one likes. Empty where nothing else is there.
 */
export function contentSentences({ tokens }: Analysis, message: MessageAnalysis): ContentSentence[] {
  const sentences: ContentSentence[] = [];
  let begin = message.from;
  while (begin < message.to) {
    let hash = 0;
    let end = begin;
    do {
      hash = (Math.imul(hash, 31) + (tokens.hash[end] ?? 0)) | 0;
      end++;
    } while (end < message.to && (tokens.after[end - 1] ?? 0) < STOP);
    const from = begin;
    const says = (kind: Act) =>
      message.acts.some((act) => act.act === kind && act.from >= from && act.to <= end);
    // "Sorry, I didn't catch that" is the matter of its message.
    if (says('fallback') || !(says('courtesy') || says('wait_notice')))
      sentences.push({ from, to: end, hash });
    begin = end;
  }
  return sentences;
}
