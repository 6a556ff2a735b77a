import { CHECK_SEED, checkStep, HASH_SEED, hashStep } from './word-hash';

/**
 * Words by hash: the number of a word without cutting the word out of its text. Open addressing,
 * at most a quarter full, so that a miss, the common case, costs one probe.
 */
export class WordIndex {
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly checks: Int32Array;
  private readonly ids: Int32Array;

  /** Numbers the words 1..n in the order given; a word that comes twice keeps its first number. */
  constructor(entries: Iterable<readonly [word: string, id: number]>, size: number) {
    let slots = 16;
    while (slots < size * 4) slots *= 2;
    this.mask = slots - 1;
    this.hashes = new Int32Array(slots);
    this.checks = new Int32Array(slots);
    this.ids = new Int32Array(slots);
    for (const [word, id] of entries) this.add(word, id);
  }

  private add(word: string, id: number): void {
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    for (let i = 0; i < word.length; i++) {
      hash = hashStep(hash, word.charCodeAt(i));
      check = checkStep(check, word.charCodeAt(i));
    }
    if (this.find(hash, check) !== 0) return;
    let slot = this.slotOf(hash);
    while (this.ids[slot] !== 0) slot = (slot + 1) & this.mask;
    this.hashes[slot] = hash;
    this.checks[slot] = check;
    this.ids[slot] = id;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }

  /** The number of the word with these hashes, 0 where there is none. */
  find(hash: number, check: number): number {
    let slot = this.slotOf(hash);
    for (;;) {
      const id = this.ids[slot] ?? 0;
      if (id === 0) return 0;
      if (this.hashes[slot] === hash && this.checks[slot] === check) return id;
      slot = (slot + 1) & this.mask;
    }
  }
}
