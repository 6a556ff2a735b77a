import fs from 'node:fs';
import path from 'node:path';
import type { Anchor } from '@/db/read/verify-events';

/** The file beside the database in which heads of the audit log are noted: a line each, time, number and hash. */
export function anchorsFile(database: string): string {
  return path.join(path.dirname(database), 'audit-heads.txt');
}

/** What was noted there; lines that nobody of ours wrote are left out. */
export function readAnchors(file: string): Anchor[] {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, seq, hash] = /^\S+ (\d+) ([0-9a-f]{64})$/.exec(line.trim()) ?? [];
      return seq === undefined || hash === undefined ? [] : [{ seq: Number(seq), hash }];
    });
}

/** Notes a head; one that is noted last already is not noted again. */
export function writeAnchor(file: string, { seq, hash }: Anchor, now: number): void {
  const last = readAnchors(file).at(-1);
  if (last?.seq === seq && last.hash === hash) return;
  fs.appendFileSync(file, `${new Date(now).toISOString()} ${seq} ${hash}\n`, { mode: 0o600 });
}
