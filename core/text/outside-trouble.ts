/** What the system calls a disk, a quota or a file size that is used up. */
const FULL = /^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)$/;
const READ_ONLY = /^(EACCES|EPERM|EROFS|SQLITE_READONLY.*)$/;

/**
 * What the reader is told of trouble outside the program, by the code that the system or SQLite gives it: one sentence
 * without low-level words. null for a code that says nothing of the kind.
 */
export function outsideTrouble(code: string): string | null {
  if (isFullCode(code))
    return 'The disk is full; the workspace is as it was before. Free some space and try again.';
  if (code === 'WORKSPACE_NEWER')
    return 'The database was written by a later version of Trustledger; start that version again.';
  if (code === 'WORKSPACE_RESTORING') return 'A backup is being restored; try again when that is done.';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code.startsWith('WORKSPACE_'))
    return 'The database file is damaged or is not a database of Trustledger; stop the server and restore a backup.';
  if (code.startsWith('SQLITE_CANTOPEN'))
    return 'The database file cannot be opened; is it a file, in a folder that may be written to?';
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO')
    return 'The disk could not be read or written; the workspace is as it was before.';
  if (code === 'ENOENT') return 'The stored file is gone, so it cannot be imported; upload it again.';
  if (isReadOnlyCode(code)) return 'The data folder cannot be written to; the workspace is as it was before.';
  if (code.startsWith('SQLITE_BUSY'))
    return 'The database was locked by another program for too long; the workspace is as it was before.';
  return null;
}

export function isFullCode(code: string): boolean {
  return FULL.test(code);
}

export function isReadOnlyCode(code: string): boolean {
  return READ_ONLY.test(code);
}
