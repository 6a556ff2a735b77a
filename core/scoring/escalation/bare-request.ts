import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { VOCABULARY } from '@/core/scoring/acts/grammars';
import { COMMA, QUESTION, STOP, type Tokens } from '@/core/text/tokens';

const PERSON = VOCABULARY.setOf('person');
const FILLER = VOCABULARY.setOf('please');
const ADDRESS = VOCABULARY.setOf('address');
const URGING = VOCABULARY.setOf('urging');

/** A longer stretch of such words is a list, not a demand. */
const LONGEST = 8;
/** Precision of a message that is nothing but "agent please", of such a sentence among others, and of such a clause. */
const ALONE = 0.94;
const AMONG_OTHERS = 0.86;
const LAST_CLAUSE = 0.8;

/**
 * A sentence that holds nothing but a word for a person and words of urging ("human", "OPERATOR!",
 * "some person, now"), or whose last clause does ("it blinks red, agent"). After a greeting or thanks the
 * noun is an address ("thanks agent").
 */
export function bareRequest({ tokens }: Analysis, message: MessageAnalysis): ActMatch | undefined {
  let begin = message.from;
  while (begin < message.to) {
    let end = begin + 1;
    let clause = begin;
    for (; end < message.to && (tokens.after[end - 1] ?? 0) < STOP; end++) {
      if ((tokens.after[end - 1] ?? 0) === COMMA) clause = end;
    }
    const addressed = VOCABULARY.sets.has(ADDRESS, tokens.word[begin] ?? 0);
    if (isDemand(tokens, begin, end, addressed)) {
      const alone = begin === message.from && end === message.to;
      return bare(begin, end, alone ? ALONE : AMONG_OTHERS);
    }
    const listed = clause > begin && VOCABULARY.sets.has(PERSON, tokens.word[clause - 1] ?? 0);
    // "Is that you, a real person?" asks who is there.
    const asked = tokens.after[end - 1] === QUESTION;
    if (clause > begin && !listed && !asked && isDemand(tokens, clause, end, addressed)) {
      return bare(clause, end, LAST_CLAUSE);
    }
    begin = end;
  }
  return undefined;
}

function bare(from: number, to: number, confidence: number): ActMatch {
  return { act: 'human_request', rule: 'request.person-alone', confidence, from, to };
}

/** Nothing but a person and urging; to somebody addressed, only with urging after the noun. */
function isDemand(tokens: Tokens, from: number, to: number, addressed: boolean): boolean {
  if (to - from > LONGEST) return false;
  const { sets } = VOCABULARY;
  let person = false;
  let urged = false;
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] ?? 0;
    if (sets.has(PERSON, word)) person = true;
    else if (!sets.has(FILLER, word)) return false;
    if (person && sets.has(URGING, word)) urged = true;
  }
  return person && (urged || !addressed);
}
