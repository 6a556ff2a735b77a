/** Seeds of the two hashes that identify a word; FNV-1a's offset basis and a second odd start. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const CHECK_SEED = 0x2c1b3c6d | 0;

/** One step of FNV-1a over UTF-16 units. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** One step of the independent check hash; both together make a false match a 1 in 2^64 event. */
export function checkStep(hash: number, unit: number): number {
  return Math.imul(hash, 0x5bd1e995) + unit;
}

/** The hash that the tokenizer gives a word in its normal form (lower case, no apostrophes). */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}
