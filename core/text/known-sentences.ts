import type { PhraseMatch } from './match-phrases';
import type { Tokens } from './tokens';

/** Sentences that are remembered; a power of two. One that falls on another's place takes it. */
const REMEMBERED = 1 << 12;
/** Longer sentences hardly come again. */
const LONGEST = 40;
/** Breaks are less than this. */
const BREAKS = 8;

interface KnownSentence {
  /** Its words and breaks, each pair in one number. */
  signs: Int32Array;
  /** Counted from its first word. */
  matches: readonly PhraseMatch[];
}

/**
 * The phrases of sentences that come again. Phrases are made of the vocabulary's words, so "Order 4471 has left" is
 * "Order 98 has left": what bots fill in, and names, make no new sentence. Bounded; what is not remembered is searched.
 */
export class KnownSentences {
  private readonly sentences: (KnownSentence | undefined)[] = new Array(REMEMBERED).fill(undefined);
  /** Hash of the sentence that last asked for a place and was not there. */
  private readonly seen = new Int32Array(REMEMBERED);

  /** The matches of the tokens from `begin` to `end`, from the first of them; undefined where they must be searched. */
  recall(tokens: Tokens, begin: number, end: number): readonly PhraseMatch[] | undefined {
    if (end - begin > LONGEST) return undefined;
    const known = this.sentences[slotOf(hashOf(tokens, begin, end))];
    if (known === undefined || known.signs.length !== end - begin) return undefined;
    for (let at = begin; at < end; at++) {
      if (known.signs[at - begin] !== signOf(tokens, at)) return undefined;
    }
    return known.matches;
  }

  /** Notes what was searched. Kept from the second time on: most sentences never come again. */
  note(tokens: Tokens, begin: number, end: number, found: readonly PhraseMatch[]): void {
    if (end - begin > LONGEST) return;
    const hash = hashOf(tokens, begin, end);
    const slot = slotOf(hash);
    if (this.seen[slot] !== hash) {
      this.seen[slot] = hash;
      return;
    }
    const signs = new Int32Array(end - begin);
    for (let at = begin; at < end; at++) signs[at - begin] = signOf(tokens, at);
    const matches = found.map(({ rule, from, to }) => ({ rule, from: from - begin, to: to - begin }));
    this.sentences[slot] = { signs, matches };
  }
}

function signOf(tokens: Tokens, at: number): number {
  return (tokens.word[at] ?? 0) * BREAKS + (tokens.after[at] ?? 0);
}

function hashOf(tokens: Tokens, begin: number, end: number): number {
  let hash = end - begin;
  for (let at = begin; at < end; at++) hash = (Math.imul(hash, 0x01000193) ^ signOf(tokens, at)) | 0;
  return hash;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
}
