/** Keys of conversations: unique without asking anyone, so that imports can be built side by side. */
const KEYS_PER_IMPORT = 2 ** 32;

/** The key of the nth conversation that an import builds. */
export function conversationKey(importId: number, ordinal: number): number {
  return importId * KEYS_PER_IMPORT + ordinal;
}

/** The first and last key that an import can give. */
export function keyRange(importId: number): [first: number, last: number] {
  return [importId * KEYS_PER_IMPORT, (importId + 1) * KEYS_PER_IMPORT - 1];
}
