import { bytesOf } from './bytes-of';
import { VALENCE_SCALE, WORD_DATA } from './word-data';

/** Slots of the table; a power of two, about half full. */
const SLOTS = 1 << 16;
const MASK = SLOTS - 1;
const BYTES = 7;
/** VADER rates words from -4 to 4. */
const MOST = 4;

/** What is known of single words, by the hash of their normal form. Open addressing. */
class WordKnowledge {
  private readonly hashes = new Int32Array(SLOTS);
  private readonly clusters = new Uint16Array(SLOTS);
  private readonly valences = new Float32Array(SLOTS);

  constructor() {
    const bytes = bytesOf(WORD_DATA);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + BYTES <= bytes.length; at += BYTES) {
      const hash = view.getInt32(at, true);
      let slot = slotOf(hash);
      while (this.clusters[slot] !== 0) slot = (slot + 1) & MASK;
      this.hashes[slot] = hash;
      this.clusters[slot] = view.getUint16(at + 4, true);
      this.valences[slot] = view.getInt8(at + 6) / VALENCE_SCALE / MOST;
    }
  }

  /** Where a word is; a slot whose cluster is 0 for words that are not known. */
  find(hash: number): number {
    let slot = slotOf(hash);
    while (this.clusters[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & MASK;
    return slot;
  }

  /** 1 and up: words that are used alike ("boss", "supervisor") share one. 0 for the words that frame sentences. */
  cluster(slot: number): number {
    return this.clusters[slot] ?? 0;
  }

  /** How pleasant the word is by itself, -1 to 1; 0 where it is not known. */
  valence(slot: number): number {
    return this.valences[slot] ?? 0;
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & MASK;
}

export const WORD_KNOWLEDGE = new WordKnowledge();
