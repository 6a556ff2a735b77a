import { STOP, type Tokens } from '@/core/text/tokens';
import { hashOf } from '@/core/text/word-hash';
import type { ActMatch, MessageAnalysis } from './acts/analyse';
import { VOCABULARY } from './acts/grammars';

const hashes = (words: string) => new Set(words.split(/\s+/).map(hashOf));
/** Words of the speaker, so many words before the feeling at most. */
const SELF = hashes(
  'i im ive we were weve am feel feeling getting got become becoming been me us leaves left',
);
const REACH = 4;
const INTENSE = VOCABULARY.setOf('intense');
const OPENERS = hashes('just now still am also and but ok well oh please sorry hi hello again');
/** "Three weeks in and so frustrated". */
const STRONG = hashes('so really absolutely properly seriously beyond thoroughly extremely utterly very');

/**
 * Whether the word for a feeling at a match is the speaker's own: a word of the speaker stands shortly before it in
 * its sentence, or nothing but openers and intensifiers do ("so annoyed", "absolutely fuming").
 */
export function speaksOfOneself(tokens: Tokens, message: MessageAnalysis, { from }: ActMatch): boolean {
  if (from > message.from && STRONG.has(tokens.hash[from - 1] ?? 0)) return true;
  let bare = true;
  for (let at = from - 1; at >= message.from && (tokens.after[at] ?? 0) < STOP; at--) {
    const hash = tokens.hash[at] ?? 0;
    if (from - at <= REACH && SELF.has(hash)) return true;
    bare &&= VOCABULARY.sets.has(INTENSE, tokens.word[at] ?? 0) || OPENERS.has(hash);
    if (!bare && from - at >= REACH) return false;
  }
  return bare;
}
