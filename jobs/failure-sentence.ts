/** What the reader is told when an import fails for a reason outside the file. */
export function failureSentence(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    return 'The disk is full, so nothing of this file was stored; free some space and import it again.';
  }
  if (code === 'ENOENT') return 'The stored file is gone, so it cannot be imported; upload it again.';
  if (code === 'EACCES' || code === 'EROFS' || code === 'SQLITE_READONLY') {
    return 'The data folder cannot be written to, so nothing of this file was stored.';
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return 'The database was locked by another program for too long, so nothing of this file was stored.';
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `The import stopped on an internal error (${reason}); nothing of this file was stored.`;
}
