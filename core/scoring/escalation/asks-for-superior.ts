import type { ActMatch, Analysis } from '@/core/scoring/acts/analyse';
import { VOCABULARY } from '@/core/scoring/acts/grammars';

const SUPERIOR = VOCABULARY.setOf('superior');

/** Whether a request that is made to a person asks for somebody other than that person. */
export function asksForSuperior({ tokens }: Analysis, request: ActMatch): boolean {
  for (let at = request.from; at < request.to; at++) {
    if (VOCABULARY.sets.has(SUPERIOR, tokens.word[at] ?? 0)) return true;
  }
  return false;
}
