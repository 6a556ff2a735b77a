import { createGunzip } from 'node:zlib';
import { ImportRefused } from './import-refused';
import { limitedExpansion } from './limited-expansion';

/** Unpacked in pieces of this size. */
const PIECE_BYTES = 256 * 1024;

/** Unpacks gzip; a file that ends too early or is damaged gives what comes before and then ImportRefused. */
export async function* gunzipped(
  packed: AsyncIterable<Uint8Array>,
  packedBytes: () => number,
  before = 0,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  const feeding = (async () => {
    try {
      for await (const chunk of packed) {
        if (gunzip.destroyed) return;
        if (!gunzip.write(chunk))
          await new Promise((resolve) => gunzip.once('drain', resolve).once('close', resolve));
      }
      gunzip.end();
    } catch (error) {
      gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  })();
  try {
    yield* limitedExpansion(gunzip, packedBytes, before);
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    const cut = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR';
    throw new ImportRefused(
      cut
        ? 'The .gz file ends too early: it was cut off.'
        : 'The .gz file is damaged and cannot be unpacked.',
    );
  } finally {
    gunzip.destroy();
    await feeding;
  }
}
