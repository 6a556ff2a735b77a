/** A word as one of 32 bits, for telling at a look that none of some words is in a sentence. */
export function signatureOf(word: number): number {
  return 1 << word;
}

/** Which words of the vocabulary belong to which of the numbered sets, as bits. */
export class WordSets {
  private readonly stride: number;
  private readonly bits: Uint32Array;
  private readonly signatures: Int32Array;

  constructor(words: number, sets: readonly Iterable<number>[]) {
    this.stride = Math.max(1, (sets.length + 31) >> 5);
    this.bits = new Uint32Array((words + 1) * this.stride);
    this.signatures = new Int32Array(sets.length);
    for (const [set, members] of sets.entries()) {
      for (const word of members) {
        this.signatures[set] = (this.signatures[set] ?? 0) | signatureOf(word);
        const cell = word * this.stride + (set >> 5);
        this.bits[cell] = (this.bits[cell] ?? 0) | (1 << (set & 31));
      }
    }
  }

  /** The signatures of the set's words together: a word that shares no bit with it is none of them. */
  signature(set: number): number {
    return this.signatures[set] ?? 0;
  }

  has(set: number, word: number): boolean {
    return (((this.bits[word * this.stride + (set >> 5)] ?? 0) >>> (set & 31)) & 1) === 1;
  }
}
