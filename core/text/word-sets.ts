/** Which words of the vocabulary belong to which of the numbered sets, as bits. */
export class WordSets {
  private readonly stride: number;
  private readonly bits: Uint32Array;

  constructor(words: number, sets: readonly Iterable<number>[]) {
    this.stride = Math.max(1, (sets.length + 31) >> 5);
    this.bits = new Uint32Array((words + 1) * this.stride);
    for (const [set, members] of sets.entries()) {
      for (const word of members) {
        const cell = word * this.stride + (set >> 5);
        this.bits[cell] = (this.bits[cell] ?? 0) | (1 << (set & 31));
      }
    }
  }

  has(set: number, word: number): boolean {
    return (((this.bits[word * this.stride + (set >> 5)] ?? 0) >>> (set & 31)) & 1) === 1;
  }
}
