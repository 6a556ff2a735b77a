import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';
import { Busboy } from '@fastify/busboy';
import { plainLabel } from '@/core/ingest/plain-label';
import type { StoredFile } from '@/db/write/create-import';
import type { FileStore } from '@/jobs/file-store';

export interface Received {
  files: StoredFile[];
  /** The other fields of the form; of one that comes twice the last. */
  fields: Record<string, string>;
}

/** More than an export's folder has; a form with more is a mistake. */
const LIMITS = { files: 1000, fields: 50, fieldSize: 256 * 1024 };

/** A form that ends within the head of a part never tells; this long after the last byte it is given up. */
const GRACE_MS = 5000;

/**
 * Streams the files of a multipart request to disk, whatever their size. Where one fails the error is thrown,
 * and `kept` has those that lie on disk already: nothing refers to them.
 */
export async function receiveFiles(
  request: Request,
  store: FileStore,
  limit: number,
  kept: StoredFile[],
): Promise<Received> {
  const fields: Record<string, string> = {};
  const files: { stream: Readable; file: Promise<StoredFile | null> }[] = [];
  const form = new Busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    limits: LIMITS,
  });
  form.on('field', (name, value) => {
    fields[name] = value;
  });
  form.on('file', (_field, part, name) => {
    // A form that is cut off tells its part of it, maybe before anybody reads that part.
    const stream = part.pipe(new PassThrough());
    stream.on('error', () => undefined);
    part.on('error', (error) => {
      stream.destroy(error);
      form.destroy(error);
    });
    const file = keep(store, stream, name, limit).then((stored) => {
      if (stored) kept.push(stored);
      return stored;
    });
    file.catch((error: Error) => form.destroy(error));
    files.push({ stream, file });
  });
  const source = Readable.fromWeb(request.body as ReadableStream);
  let cut: ReturnType<typeof setTimeout> | undefined;
  source.once('end', () => {
    cut = setTimeout(() => form.destroy(new Error('Unexpected end of multipart data')), GRACE_MS);
  });
  try {
    await pipeline(source, form);
    const stored = await Promise.all(files.map(({ file }) => file));
    return { files: stored.filter((file) => file !== null), fields };
  } catch (error) {
    for (const { stream } of files) stream.destroy();
    const outcomes = Promise.allSettled(files.map(({ file }) => file));
    // The file that failed says more than the form that was cut off by it.
    const settled: PromiseSettledResult<unknown>[] = await Promise.race([outcomes, sleep(GRACE_MS, [])]);
    const failed = settled.find((one): one is PromiseRejectedResult => one.status === 'rejected');
    throw form.destroyed && failed ? failed.reason : error;
  } finally {
    clearTimeout(cut);
  }
}

/** null for the empty part that a browser sends where no file was chosen. */
async function keep(
  store: FileStore,
  stream: Readable,
  name: string | undefined,
  limit: number,
): Promise<StoredFile | null> {
  const shown = plainLabel((name ?? '').split(/[/\\]/).at(-1)?.trim() ?? '');
  const stored = await store.keep(stream, shown === '' ? 'upload' : shown, limit);
  return shown === '' && stored.sizeBytes === 0 ? null : stored;
}
