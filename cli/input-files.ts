import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { packFolder } from '@/jobs/pack-folder';
import { checkReadable } from './check-file';
import { UsageError } from './usage-error';

export interface InputFile {
  path: string;
  /** What it is called: of standard input "standard input", of a folder "NAME.zip". */
  name: string;
}

/**
 * The files that a command was given, one by one: a folder is packed into one file, `-` is what comes on
 * standard input. What was written for that is removed as soon as the next file is asked for.
 */
export async function* inputFiles(given: readonly string[], command: string): AsyncGenerator<InputFile> {
  if (given.length === 0)
    throw new UsageError(`Say which file to ${command}: npm run -s cli -- ${command} FILE`);
  for (const file of given) if (file !== '-') checkReadable(file);
  for (const file of given) {
    if (file === '-') yield* kept('standard input', process.stdin);
    else if (!statSync(file).isDirectory()) yield { path: file, name: path.basename(file) };
    else yield* kept(`${path.basename(path.resolve(file))}.zip`, Readable.from(packFolder(file)));
  }
}

async function* kept(name: string, content: Readable): AsyncGenerator<InputFile> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'trustledger-input-'));
  try {
    const file = path.join(folder, 'input');
    await pipeline(content, createWriteStream(file));
    yield { path: file, name };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
