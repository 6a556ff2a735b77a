/** What the reader is told when an import or an undo fails for a reason outside the file. */
export function failureSentence(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    return 'The disk is full; the workspace is as it was before. Free some space and try again.';
  }
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') {
    return 'The database file is damaged or is not a database of Trustledger; restore it from a backup.';
  }
  if (code === 'SQLITE_CANTOPEN')
    return 'The database file cannot be opened; is it a file, in a folder that may be written to?';
  if (code === 'ENOENT') return 'The stored file is gone, so it cannot be imported; upload it again.';
  if (code === 'EACCES' || code === 'EROFS' || code === 'SQLITE_READONLY') {
    return 'The data folder cannot be written to; the workspace is as it was before.';
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return 'The database was locked by another program for too long; the workspace is as it was before.';
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `The work stopped on an internal error (${reason}); the workspace is as it was before.`;
}

/** Whether an error comes from the system or the database file, and not from a defect of the program. */
export function isOutside(error: unknown): boolean {
  return /^(E[A-Z]+|SQLITE_[A-Z_]+)$/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
