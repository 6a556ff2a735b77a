import fs from 'node:fs';
import { UsageError } from './usage-error';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/** Checks that a path names a readable file; a UsageError says in one sentence why not. */
export function checkFile(file: string): void {
  check(file, () => {
    if (fs.statSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  });
}

/** Checks that a path names a readable file or folder; a UsageError says in one sentence why not. */
export function checkReadable(file: string): void {
  check(file, () => undefined);
}

function check(file: string, further: () => void): void {
  try {
    fs.accessSync(file, fs.constants.R_OK);
    further();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new UsageError(`${file} cannot be read: ${REASONS[code] ?? code}.`);
  }
}
