import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StoredFile } from '@/db/write/create-import';

/** A file that is larger than the server accepts. */
export class FileTooLarge extends Error {
  constructor(limit: number) {
    super(`The file is larger than ${Math.floor(limit / 1024 / 1024)} MB, the most that is accepted.`);
    this.name = 'FileTooLarge';
  }
}

/** Imported files as they came, each once, under the SHA-256 of its content. */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** The store that belongs to a database file: the folder "files" beside it. */
  static beside(database: string): FileStore {
    return new FileStore(path.join(path.dirname(database), 'files'));
  }

  pathOf(sha256: string): string {
    return path.join(this.folder, sha256);
  }

  /** Streams a file to disk. Until it is whole it lies under a name that nothing refers to. */
  async keep(source: Readable, fileName: string, limit = Number.POSITIVE_INFINITY): Promise<StoredFile> {
    await fs.promises.mkdir(this.folder, { recursive: true });
    const incoming = path.join(this.folder, `incoming-${randomUUID()}`);
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        sizeBytes += chunk.length;
        if (sizeBytes > limit) done(new FileTooLarge(limit));
        else done(null, chunk);
      },
    });
    try {
      await pipeline(
        source,
        measure,
        fs.createWriteStream(incoming, { flags: 'wx', mode: 0o600, flush: true }),
      );
      const sha256 = hash.digest('hex');
      await fs.promises.rename(incoming, this.pathOf(sha256));
      return { fileName, sha256, sizeBytes };
    } catch (error) {
      await fs.promises.rm(incoming, { force: true });
      throw error;
    }
  }

  /** The paths of all that lies in the store, what is on its way in included. */
  list(): string[] {
    if (!fs.existsSync(this.folder)) return [];
    return fs.readdirSync(this.folder).map((name) => path.join(this.folder, name));
  }

  has(sha256: string): boolean {
    return fs.existsSync(this.pathOf(sha256));
  }

  async remove(sha256: string): Promise<void> {
    await fs.promises.rm(this.pathOf(sha256), { force: true });
  }
}
