import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { STOP } from '@/core/text/tokens';

/** A sentence with so many words beside its courtesy is about something. */
const MUCH_ELSE = 7;

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
    let polite = 0;
    let lost = false;
    for (const act of message.acts) {
      if (act.from < from || act.to > end) continue;
      if (act.act === 'fallback') lost = true;
      else if (act.act === 'courtesy' || act.act === 'wait_notice') polite += act.to - act.from;
    }
    // "Sorry, I didn't catch that" is the matter of its message; "hi, your visit is booked for nine" is more than a greeting.
    if (lost || polite === 0 || end - from - polite >= MUCH_ELSE) sentences.push({ from, to: end, hash });
    begin = end;
  }
  return sentences;
}
