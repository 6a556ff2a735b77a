import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { VOCABULARY } from '@/core/scoring/acts/grammars';
import { STOP } from '@/core/text/tokens';

const PERSON = VOCABULARY.setOf('person');
const FILLER = VOCABULARY.setOf('please');
const ADDRESS = VOCABULARY.setOf('address');
const URGING = VOCABULARY.setOf('urging');

/** A longer sentence of such words is a list, not a demand. */
const LONGEST = 8;
/** Precision of a sentence that is nothing but "agent please", alone and among other sentences. */
const ALONE = 0.94;
const AMONG_OTHERS = 0.86;

/**
 * A sentence that holds nothing but a word for a person and words of urging: "human", "OPERATOR!",
 * "some person, now". After a greeting or thanks the noun is an address ("thanks agent").
 */
export function bareRequest({ tokens }: Analysis, message: MessageAnalysis): ActMatch | undefined {
  const { sets } = VOCABULARY;
  let begin = message.from;
  while (begin < message.to) {
    let end = begin;
    let person = -1;
    let urged = false;
    let only = true;
    for (;;) {
      const word = tokens.word[end] ?? 0;
      if (sets.has(PERSON, word)) person = end;
      else if (!sets.has(FILLER, word)) only = false;
      if (person >= 0 && sets.has(URGING, word)) urged = true;
      end++;
      if (end >= message.to || (tokens.after[end - 1] ?? 0) >= STOP) break;
    }
    const addressed = sets.has(ADDRESS, tokens.word[begin] ?? 0);
    if (only && person >= 0 && end - begin <= LONGEST && (!addressed || urged)) {
      const alone = begin === message.from && end === message.to;
      const confidence = alone ? ALONE : AMONG_OTHERS;
      return { act: 'human_request', rule: 'request.person-alone', confidence, from: begin, to: end };
    }
    begin = end;
  }
  return undefined;
}
