import type { MessageAnalysis } from '@/core/scoring/acts/analyse';
import { SUPPORT_LEXICON } from '@/core/scoring/sentiment/support-lexicon';
import { compound, valence } from '@/core/scoring/sentiment/valence';
import { GRANTED_OUTPUT } from '@/core/scoring/student/granted-output';
import { IGNORED_OUTPUT } from '@/core/scoring/student/ignored-output';
import { REFUSED_OUTPUT } from '@/core/scoring/student/refused-output';
import { Student } from '@/core/scoring/student/student';
import type { Tokens } from '@/core/text/tokens';
import { REPLY_KINDS } from './reply-features';

const STUDENT = new Student([GRANTED_OUTPUT, REFUSED_OUTPUT, IGNORED_OUTPUT]);
const said = new Float64Array(REPLY_KINDS.length);

/** What n-grams say of a reply to a request for a person, in the order of REPLY_KINDS: mostly 0 to 1. */
export function readReplyWords(tokens: Tokens, { text, from, to }: MessageAnalysis): number[] {
  if (from === to) return REPLY_KINDS.map(() => 0);
  STUDENT.read(tokens, from, to, compound(valence(text, SUPPORT_LEXICON)), said);
  return [...said];
}
