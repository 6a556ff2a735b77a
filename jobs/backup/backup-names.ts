/** What lies in a backup, in this order: a data folder as it is, with what it is and how it is checked. */
export const MANIFEST = 'manifest.json';
export const DATABASE = 'trustledger.db';
export const SUMS = 'SHA256SUMS';

/** An imported file, as in the data folder. */
export function nameOfFile(sha256: string): string {
  return `files/${sha256}`;
}

/** Whether a backup may hold something of this name; nothing else is ever written to disk. */
export function isBackupName(name: string): boolean {
  return [MANIFEST, DATABASE, SUMS].includes(name) || /^files\/[0-9a-f]{64}$/.test(name);
}
