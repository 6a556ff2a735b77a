import 'server-only';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { signingSecret as given, signingSecretFile } from '@/environment';

const SHORTEST = 32;

/**
 * What session cookies are signed and one-time secrets are encrypted with: TRUSTLEDGER_SECRET, or else made once
 * and kept beside the database, for nobody but this user to read.
 */
export function signingSecret(): string {
  const secret = given() ?? keptSecret(signingSecretFile());
  if (secret.length < SHORTEST) {
    throw new Error(
      `The signing secret is too short: ${SHORTEST} characters or more, as from openssl rand -hex 32.`,
    );
  }
  return secret;
}

function keptSecret(file: string): string {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    // Of two processes that start at once one makes the file, whole and under its name at once.
    const draft = `${file}.${process.pid}`;
    fs.writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    try {
      fs.linkSync(draft, file);
    } finally {
      fs.rmSync(draft);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8').trim();
}
