/** What ends a token's stretch of text. A sentence runs up to the first break of at least STOP. */
export const NO_BREAK = 0;
export const COMMA = 1;
export const STOP = 2;
export const EXCLAMATION = 3;
export const QUESTION = 4;

/** Number of every word that the vocabulary lacks. */
export const UNKNOWN_WORD = 0;
/** Number of every token that is made of digits only. */
export const NUMBER_WORD = 1;

/**
 * The words of a whole conversation as columns, filled once and read by every detector.
 * `start` and `end` are UTF-16 offsets into the token's message.
 */
export class Tokens {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number in the vocabulary, UNKNOWN_WORD for words that no rule names. */
  readonly word: Int32Array;
  /** Hash of the normalised word: equal words have equal hashes. */
  readonly hash: Int32Array;
  /** The break that follows: NO_BREAK ... QUESTION. */
  readonly after: Uint8Array;
  count = 0;

  /** Room for the words of `units` UTF-16 units of text in `messages` messages. */
  constructor(units: number, messages: number) {
    const room = roomFor(units, messages);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.word = new Int32Array(room);
    this.hash = new Int32Array(room);
    this.after = new Uint8Array(room);
  }

  /** Whether that much text fits. */
  holds(units: number, messages: number): boolean {
    return roomFor(units, messages) <= this.after.length;
  }
}

/** Two words need a separator between them. */
function roomFor(units: number, messages: number): number {
  return (units >> 1) + messages + 1;
}
