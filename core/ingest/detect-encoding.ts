import type { Encoding } from './encoding';

/** Valid UTF-8 sequences for each broken one, from which on a file is damaged UTF-8 and not Windows-1252. */
const VALID_PER_BROKEN = 10;

/** In UTF-16 of Western text nearly every second byte is 0. */
const ZERO_SHARE = 0.3;

/**
 * The encoding of a text by its first bytes: byte order mark, zeros at every second place, else whether what
 * is not ASCII is UTF-8. `decided` is false where all of it is ASCII: then the first other byte decides,
 * wherever it comes (see `TextDecoding`).
 */
export function detectEncoding(head: Uint8Array): { encoding: Encoding; decided: boolean } {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', decided: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', decided: true };
  const zeros = [0, 0];
  const looked = Math.min(head.length, 4096) & ~1;
  for (let i = 0; i < looked; i += 1) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (looked >= 8 && odd > looked * ZERO_SHARE && even < odd / 10)
    return { encoding: 'utf-16le', decided: true };
  if (looked >= 8 && even > looked * ZERO_SHARE && odd < even / 10)
    return { encoding: 'utf-16be', decided: true };
  const { valid, broken } = utf8Sequences(head);
  if (valid + broken === 0) return { encoding: 'utf-8', decided: false };
  return { encoding: broken * VALID_PER_BROKEN <= valid ? 'utf-8' : 'windows-1252', decided: true };
}

/** Counts multi-byte sequences, whole and broken ones; one that the end cuts off is not counted. */
function utf8Sequences(bytes: Uint8Array): { valid: number; broken: number } {
  let valid = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    const length = utf8Length(bytes, i);
    if (length === CUT) break;
    if (length > 0) valid += 1;
    else broken += 1;
    i += Math.max(0, length - 1);
  }
  return { valid, broken };
}

/** The end cuts the sequence off. */
const CUT = -1;

/** Bytes of the UTF-8 sequence that begins here: 0 where none does, -1 where the end cuts it off. */
export function utf8Length(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const more = first < 0xc2 ? 0 : first <= 0xdf ? 1 : first <= 0xef ? 2 : first <= 0xf4 ? 3 : 0;
  if (more === 0) return first < 0x80 ? 1 : 0;
  for (let i = 1; i <= more; i += 1) {
    const next = bytes[at + i];
    if (next === undefined) return CUT;
    if ((next & 0xc0) !== 0x80) return 0;
  }
  return more + 1;
}
