import { once } from 'node:events';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A .zip with these files, in this order. */
export async function zipped(
  files: readonly (readonly [name: string, content: string | Buffer | Readable])[],
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of files) {
    if (content instanceof Readable) zip.addReadStream(content, name);
    else zip.addBuffer(Buffer.from(content as string), name);
  }
  zip.end();
  const chunks: Buffer[] = [];
  zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(zip.outputStream, 'end');
  return Buffer.concat(chunks);
}
