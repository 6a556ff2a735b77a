import fs from 'node:fs';
import type { Encoding } from '@/core/ingest/encoding';

/** Large enough to keep system calls rare, small enough to keep progress smooth. */
const PIECE_BYTES = 256 * 1024;

/** The beginning of a file, and whether that is all of it. */
export async function readHead(file: string, bytes: number): Promise<{ head: Uint8Array; whole: boolean }> {
  const handle = await fs.promises.open(file, 'r');
  try {
    const { size } = await handle.stat();
    const buffer = new Uint8Array(Math.min(size, bytes));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return { head: buffer.subarray(0, bytesRead), whole: size <= bytes };
  } finally {
    await handle.close();
  }
}

/** The file as text, piece by piece; characters that lie across two pieces stay whole. */
export async function* readText(
  file: string,
  encoding: Encoding,
): AsyncGenerator<{ text: string; bytesRead: number }> {
  const decoder = new TextDecoder(encoding);
  let bytesRead = 0;
  for await (const chunk of fs.createReadStream(file, { highWaterMark: PIECE_BYTES })) {
    bytesRead += (chunk as Buffer).length;
    yield { text: decoder.decode(chunk as Buffer, { stream: true }), bytesRead };
  }
  const rest = decoder.decode();
  if (rest !== '') yield { text: rest, bytesRead };
}
