import { once } from 'node:events';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { plainLabel } from '@/core/ingest/plain-label';
import type { Entry } from './entry';
import { gunzipped } from './gunzipped';
import { ImportRefused } from './import-refused';
import { limitedExpansion } from './limited-expansion';

/** More files than that are no export. */
const MOST_ENTRIES = 200_000;

const LYING = 'The list of files of the archive does not fit its size; pack it again.';

/** What systems put beside the files that were meant. */
const JUNK = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of a .zip, in the order of their names, folders and what systems add left out. Names are labels
 * only: nothing is ever written or opened under them.
 */
export async function* zipEntries(file: string): AsyncGenerator<Entry> {
  const zip = await opened(file);
  try {
    const found = await listed(zip);
    if (found.some(({ name }) => name === '[Content_Types].xml')) {
      throw new ImportRefused('The file is an Excel workbook; save it as CSV.');
    }
    if (found.length === 0) throw new ImportRefused('The archive holds no file.');
    // Entries that share their bytes make a small archive into any number of large ones.
    const told = found.reduce((sum, { entry }) => sum + entry.compressedSize, 0);
    if (told > zip.fileSize) throw new ImportRefused(LYING);
    let before = 0;
    let unpackedBefore = 0;
    for (const { name, entry } of found) {
      const earlier = unpackedBefore;
      let unpacked = 0;
      let given = 0;
      const share = () => Math.min(1, unpacked / Math.max(1, entry.uncompressedSize));
      const packed = () => before + entry.compressedSize;
      const plain = async function* () {
        unpacked = 0;
        const bytes = await contents(file, zip, entry);
        for await (const chunk of limitedExpansion(bytes, packed, earlier)) {
          unpacked += chunk.length;
          yield chunk;
        }
      };
      const text = async function* () {
        given = 0;
        for await (const chunk of /\.gz$/i.test(name) ? gunzipped(plain(), packed, earlier) : plain()) {
          given += chunk.length;
          yield chunk;
        }
      };
      yield {
        name: plainLabel(name),
        bytes: () => readable(text()),
        bytesRead: () => before + Math.round(entry.compressedSize * share()),
      };
      before += entry.compressedSize;
      unpackedBefore += given;
    }
  } finally {
    zip.close();
  }
}

interface Listed {
  name: string;
  entry: yauzl.Entry;
}

async function opened(file: string): Promise<yauzl.ZipFile> {
  try {
    // Names are decoded here: yauzl would refuse an archive for a name that leads out of a folder.
    return await new Promise((resolve, reject) =>
      yauzl.open(file, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) =>
        error ? reject(error) : resolve(zip),
      ),
    );
  } catch {
    throw new ImportRefused('The .zip file is damaged or was cut off: its list of files cannot be read.');
  }
}

async function listed(zip: yauzl.ZipFile): Promise<Listed[]> {
  const found: Listed[] = [];
  try {
    for (let i = 0; i < zip.entryCount; i += 1) {
      if (i >= MOST_ENTRIES) throw new ImportRefused(`The archive holds more than ${MOST_ENTRIES} files.`);
      const next = once(zip, 'entry');
      zip.readEntry();
      const [entry] = (await next) as [yauzl.Entry];
      const name = Buffer.from(entry.fileName as unknown as Uint8Array)
        .toString('utf8')
        .replaceAll('\\', '/');
      if (!name.endsWith('/') && !JUNK.test(name)) found.push({ name, entry });
    }
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw new ImportRefused('The .zip file is damaged or was cut off: its list of files cannot be read.');
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function contents(file: string, given: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  if ((entry.generalPurposeBitFlag & 1) !== 0) {
    throw new ImportRefused('The file is encrypted; pack it without a password.');
  }
  // The parts of an archive may be read after it was gone through; what is open stays open until it is read.
  const zip = given.isOpen ? given : await opened(file);
  try {
    return await new Promise((resolve, reject) =>
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
    );
  } finally {
    if (zip !== given) zip.close();
  }
}

async function* readable(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw new ImportRefused('The file is damaged in the archive and cannot be unpacked.');
  }
}
