/** One part of an imported file: the file itself, what a .gz holds, or a file of a .zip. */
export interface Entry {
  /** A label, never a path to open; null where the file is the only part. */
  name: string | null;
  /** Its bytes from the beginning; can be asked for again. */
  bytes(): AsyncIterable<Uint8Array>;
  /** How much of the imported file has been read, in its own bytes. */
  bytesRead(): number;
}
