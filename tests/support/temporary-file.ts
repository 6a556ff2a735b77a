import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A file in a folder of its own. */
export class TemporaryFile {
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-file-'));

  /** Writes it anew and gives its path. */
  write(text: string): string {
    const file = path.join(this.folder, 'file.csv');
    fs.writeFileSync(file, text);
    return file;
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
