/** The ustar form (POSIX.1-1988), so that any `tar` unpacks a backup; sizes over 8 GiB as GNU tar writes them. */
export const BLOCK = 512;

const SIZE = { at: 124, length: 12 };
const CHECKSUM = { at: 148, length: 8 };
const LARGEST_OCTAL = 0o77777777777;

/** Bytes that fill up the last block of a file of this size. */
export function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

/** The block before a file. `at` is seconds since 1970. */
export function tarHeader(name: string, size: number, at: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, from: number, length: number) =>
    block.write(`${value.toString(8).padStart(length - 1, '0')}\0`, from, 'latin1');
  block.write(name, 0, 100, 'latin1');
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  if (size <= LARGEST_OCTAL) octal(size, SIZE.at, SIZE.length);
  else {
    block.writeUInt8(0x80, SIZE.at);
    block.writeBigUInt64BE(BigInt(size), SIZE.at + 4);
  }
  octal(at, 136, 12);
  block.write('0', 156, 'latin1');
  block.write('ustar\u000000', 257, 'latin1');
  block.write(checksum(block), CHECKSUM.at, 'latin1');
  return block;
}

/** The name and size of the file behind a block; null where the block is no header. */
export function readTarHeader(block: Buffer): { name: string; size: number } | null {
  const told = block.toString('latin1', CHECKSUM.at, CHECKSUM.at + CHECKSUM.length);
  if (told !== checksum(block) || text(block, 257, 6) !== 'ustar') return null;
  const binary = (block[SIZE.at] ?? 0) & 0x80;
  const size = binary
    ? Number(block.readBigUInt64BE(SIZE.at + 4))
    : Number.parseInt(text(block, SIZE.at, SIZE.length), 8);
  return Number.isSafeInteger(size) && size >= 0 ? { name: text(block, 0, 100), size } : null;
}

/** The sum of the block's bytes, with spaces in place of the sum. */
function checksum(block: Buffer): string {
  let sum = 0;
  for (const [i, byte] of block.entries()) {
    sum += i >= CHECKSUM.at && i < CHECKSUM.at + CHECKSUM.length ? 32 : byte;
  }
  return `${sum.toString(8).padStart(6, '0')}\0 `;
}

function text(block: Buffer, from: number, length: number): string {
  const field = block.toString('latin1', from, from + length);
  return (field.split('\0')[0] ?? '').trim();
}
