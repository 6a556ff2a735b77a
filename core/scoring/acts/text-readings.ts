import type { Tokens } from '@/core/text/tokens';
import type { ActMatch } from './analyse';

/** The words of a text and the acts in it, counted from its first word. */
interface TextReading {
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  hash: Int32Array;
  after: Uint8Array;
  acts: readonly ActMatch[];
}

/** Texts that are remembered before all are forgotten; a bot says a few hundred. */
const MOST_TEXTS = 4096;

/**
 * Readings of texts that come again word for word: bots repeat themselves. Bounded in number and in the
 * length of the texts; what is not remembered is read, so that nothing but the time depends on it.
 */
export class TextReadings {
  /** null for a text seen once: most never come again, and keeping them all would cost more than it saves. */
  private readonly known = new Map<string, TextReading | null>();

  /** @param longest length of the longest text worth remembering, in UTF-16 units */
  constructor(private readonly longest: number) {}

  /** Adds the words of a remembered text to `tokens` and gives its acts; undefined where it must be read. */
  recall(text: string, tokens: Tokens): readonly ActMatch[] | undefined {
    if (text.length > this.longest) return undefined;
    const known = this.known.get(text);
    if (known === undefined || known === null) return undefined;
    const from = tokens.count;
    const count = known.word.length;
    for (let i = 0; i < count; i++) {
      tokens.start[from + i] = known.start[i] ?? 0;
      tokens.end[from + i] = known.end[i] ?? 0;
      tokens.word[from + i] = known.word[i] ?? 0;
      tokens.hash[from + i] = known.hash[i] ?? 0;
      tokens.after[from + i] = known.after[i] ?? 0;
    }
    tokens.count += count;
    return shifted(known.acts, from);
  }

  /** Notes what was read: the tokens of `text` from `from` on, and its acts. Kept from the second time on. */
  note(text: string, tokens: Tokens, from: number, acts: readonly ActMatch[]): void {
    if (text.length > this.longest) return;
    if (this.known.size >= MOST_TEXTS) this.known.clear();
    if (this.known.get(text) === undefined) {
      this.known.set(text, null);
      return;
    }
    const to = tokens.count;
    this.known.set(text, {
      start: tokens.start.slice(from, to),
      end: tokens.end.slice(from, to),
      word: tokens.word.slice(from, to),
      hash: tokens.hash.slice(from, to),
      after: tokens.after.slice(from, to),
      acts: shifted(acts, -from),
    });
  }
}

function shifted(acts: readonly ActMatch[], by: number): readonly ActMatch[] {
  if (by === 0 || acts.length === 0) return acts;
  return acts.map(({ act, rule, confidence, from, to }) => ({
    act,
    rule,
    confidence,
    from: from + by,
    to: to + by,
  }));
}
