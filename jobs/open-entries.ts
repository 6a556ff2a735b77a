import fs from 'node:fs';
import type { Entry } from './entry';
import { gunzipped } from './gunzipped';
import { zipEntries } from './zip-entries';

/** Large enough to keep system calls rare, small enough to keep progress smooth. */
const PIECE_BYTES = 256 * 1024;

/** The parts of a file, told by its first bytes. Throws ImportRefused for an archive that cannot be read. */
export async function* openEntries(file: string): AsyncGenerator<Entry> {
  const start = await firstBytes(file);
  if (start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5)) yield* zipEntries(file);
  else yield fileEntry(file, start[0] === 0x1f && start[1] === 0x8b);
}

async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await fs.promises.open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function fileEntry(file: string, zipped: boolean): Entry {
  let bytesRead = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    bytesRead = 0;
    for await (const chunk of fs.createReadStream(file, { highWaterMark: PIECE_BYTES })) {
      bytesRead += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
  }
  return {
    name: null,
    bytes: () => (zipped ? gunzipped(counted(), () => bytesRead) : counted()),
    bytesRead: () => bytesRead,
  };
}
