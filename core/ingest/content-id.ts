const PRIME_1 = 0x01000193;
const PRIME_2 = 0x85ebca6b;

/**
 * An id made of the content itself, 14 hexadecimal digits, for conversations whose export gives none: the
 * same conversation gets the same id in every export. Not for secrets.
 */
export function contentId(...parts: readonly string[]): string {
  const [a, b] = hashes(parts);
  return a.toString(16).padStart(7, '0') + b.toString(16).padStart(7, '0');
}

/** A text as a number of 52 bits: small to keep where millions must be told apart. */
export function contentNumber(text: string): number {
  const [a, b] = hashes([text]);
  return a * 0x1000000 + (b & 0xffffff);
}

/** Two 28-bit FNV-like hashes side by side. */
function hashes(parts: readonly string[]): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (const part of parts) {
    for (let i = 0; i <= part.length; i += 1) {
      const code = i === part.length ? 0x1f : part.charCodeAt(i);
      a = Math.imul(a ^ code, PRIME_1);
      b = Math.imul(b ^ code, PRIME_2);
      b ^= b >>> 13;
    }
  }
  const folded = (hash: number) => (hash ^ (hash >>> 15)) & 0xfffffff;
  return [folded(a), folded(b)];
}
