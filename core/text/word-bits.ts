/** A power of two, at most a quarter full, so that a word that is not there costs one probe. */
function slotsFor(size: number): number {
  let slots = 16;
  while (slots < size * 4) slots *= 2;
  return slots;
}

/** Bits by the hash of a word: one look at each word of every message must cost next to nothing. Open addressing. */
export class WordBits {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly bits: Int32Array;

  /** Bits of a hash that comes several times are joined; bits of 0 say nothing. */
  constructor(entries: readonly (readonly [hash: number, bits: number])[]) {
    const slots = slotsFor(entries.length);
    this.mask = slots - 1;
    this.hashes = new Int32Array(slots);
    this.bits = new Int32Array(slots);
    for (const [hash, bits] of entries) {
      let slot = this.slotOf(hash);
      while (this.bits[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
      this.hashes[slot] = hash;
      this.bits[slot] = (this.bits[slot] ?? 0) | bits;
    }
  }

  /** The bits of a word, 0 where it is not known. */
  of(hash: number): number {
    for (let slot = this.slotOf(hash); ; slot = (slot + 1) & this.mask) {
      const found = this.bits[slot] ?? 0;
      if (found === 0 || this.hashes[slot] === hash) return found;
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
