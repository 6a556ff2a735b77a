import fs from 'node:fs';
import path from 'node:path';
import { ImportRefused } from './import-refused';

/** A ZIP without its 64-bit extension holds so many files and bytes. */
const MOST_FILES = 65_535;
const MOST_BYTES = 0xffffffff;

/** Sizes and sums stand behind each file, names are UTF-8. */
const FLAGS = 0x0808;

interface Packed {
  name: Buffer;
  crc: number;
  size: number;
  offset: number;
}

/**
 * A folder as one .zip, packed without compression while it is read, so that its files come as one import.
 * Hidden files are left out; links are not followed. Throws ImportRefused for a folder that is empty or too
 * large.
 */
export async function* packFolder(folder: string): AsyncGenerator<Buffer> {
  const names = filesIn(folder);
  if (names.length === 0) throw new ImportRefused(`The folder ${folder} holds no file.`);
  if (names.length > MOST_FILES) throw new ImportRefused(`The folder holds more than ${MOST_FILES} files.`);
  const packed: Packed[] = [];
  let offset = 0;
  for (const label of names) {
    const name = Buffer.from(label);
    const head = header(0x04034b50, 30, (view) => {
      view.writeUInt16LE(20, 4);
      view.writeUInt16LE(FLAGS, 6);
      view.writeUInt16LE(name.length, 26);
    });
    yield Buffer.concat([head, name]);
    let crc = 0;
    let size = 0;
    for await (const chunk of fs.createReadStream(path.join(folder, label))) {
      crc = crc32(chunk as Buffer, crc);
      size += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
    yield header(0x08074b50, 16, (view) => {
      view.writeUInt32LE(crc, 4);
      view.writeUInt32LE(size % 2 ** 32, 8);
      view.writeUInt32LE(size % 2 ** 32, 12);
    });
    packed.push({ name, crc, size, offset });
    offset += 30 + name.length + size + 16;
    if (offset > MOST_BYTES)
      throw new ImportRefused('The folder holds more than 4 GB; import its files one by one.');
  }
  yield* directory(packed, offset);
}

function* directory(packed: readonly Packed[], start: number): Generator<Buffer> {
  let size = 0;
  for (const { name, crc, size: bytes, offset } of packed) {
    const entry = header(0x02014b50, 46, (view) => {
      view.writeUInt16LE(20, 4);
      view.writeUInt16LE(20, 6);
      view.writeUInt16LE(FLAGS, 8);
      view.writeUInt32LE(crc, 16);
      view.writeUInt32LE(bytes, 20);
      view.writeUInt32LE(bytes, 24);
      view.writeUInt16LE(name.length, 28);
      view.writeUInt32LE(offset, 42);
    });
    size += entry.length + name.length;
    yield Buffer.concat([entry, name]);
  }
  yield header(0x06054b50, 22, (view) => {
    view.writeUInt16LE(packed.length, 8);
    view.writeUInt16LE(packed.length, 10);
    view.writeUInt32LE(size, 12);
    view.writeUInt32LE(start, 16);
  });
}

function header(signature: number, length: number, fill: (view: Buffer) => void): Buffer {
  const view = Buffer.alloc(length);
  view.writeUInt32LE(signature, 0);
  fill(view);
  return view;
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

function crc32(bytes: Buffer, before: number): number {
  let crc = ~before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
