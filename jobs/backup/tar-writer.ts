import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { BLOCK, paddingOf, tarHeader } from './tar-header';

/** Writes files one behind the other, and knows the SHA-256 of each. */
export class TarWriter {
  /** In the form of the `sha256sum` command. */
  sums = '';
  bytes = 0;

  constructor(
    private readonly out: FileHandle,
    /** Milliseconds since 1970, for all files. */
    private readonly at: number,
  ) {}

  /** Adds a file of this size; throws where it turns out to have another one. */
  async add(name: string, size: number, content: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
    await this.write(tarHeader(name, size, Math.floor(this.at / 1000)));
    const hash = createHash('sha256');
    let written = 0;
    for await (const chunk of content) {
      hash.update(chunk);
      written += chunk.length;
      if (written > size) break;
      await this.write(chunk);
    }
    if (written !== size) throw new Error(`${name} changed while it was copied.`);
    await this.write(Buffer.alloc(paddingOf(size)));
    this.sums += `${hash.digest('hex')}  ${name}\n`;
  }

  /** Writes the end and has everything on the disk. */
  async finish(): Promise<void> {
    await this.write(Buffer.alloc(2 * BLOCK));
    await this.out.sync();
  }

  private async write(chunk: Buffer): Promise<void> {
    for (let from = 0; from < chunk.length; ) {
      const { bytesWritten } = await this.out.write(chunk, from);
      from += bytesWritten;
    }
    this.bytes += chunk.length;
  }
}
