import type { Analysis } from '@/core/scoring/acts/analyse';
import { VOCABULARY } from '@/core/scoring/acts/grammars';
import { NUMBER_WORD } from '@/core/text/tokens';

const ENGLISH = VOCABULARY.setOf('english');
/** Words that decide; the rest of a long conversation says the same. */
const ENOUGH = 400;

/** Share of the customer's words that are very frequent in English, 0 where they wrote none. */
export function englishShare({ tokens, messages }: Analysis): number {
  let words = 0;
  let english = 0;
  for (const message of messages) {
    if (message.role !== 'customer') continue;
    for (let at = message.from; at < message.to && words < ENOUGH; at++) {
      const word = tokens.word[at] ?? 0;
      if (word === NUMBER_WORD) continue;
      words++;
      if (VOCABULARY.sets.has(ENGLISH, word)) english++;
    }
  }
  return words === 0 ? 0 : english / words;
}
