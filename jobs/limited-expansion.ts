import { ImportRefused } from './import-refused';

/** Text that people wrote shrinks to a tenth, repetitive logs to a fiftieth; more is a trap. */
const MOST_RATIO = 200;

/** Below this many bytes the ratio does not matter. */
const SMALL_BYTES = 64 * 1024 * 1024;

/** Nothing may unpack to more than this, whatever the ratio. */
const MOST_BYTES = 64 * 1024 ** 3;

/**
 * Passes unpacked bytes on until they are out of all proportion to the packed ones; then refuses. `before` is what the
 * files of the same archive before this one unpacked to.
 */
export async function* limitedExpansion(
  unpacked: AsyncIterable<Uint8Array>,
  packedBytes: () => number,
  before = 0,
): AsyncGenerator<Uint8Array> {
  let bytes = before;
  for await (const chunk of unpacked) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES || (bytes > SMALL_BYTES && bytes > MOST_RATIO * packedBytes())) {
      throw new ImportRefused(
        'The archive unpacks to far more than any export would; it was not read further.',
      );
    }
    yield chunk;
  }
}
