import { UnusableWorkspace } from '@/db/unusable-workspace';

/** What the system calls a disk, a quota or a file size that is used up. */
const FULL = /^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)$/;
const READ_ONLY = /^(EACCES|EPERM|EROFS|SQLITE_READONLY.*)$/;

/** What the reader is told when work fails for a reason outside the file that it is about. */
export function failureSentence(error: unknown): string {
  if (error instanceof UnusableWorkspace) return error.message;
  const code = codeOf(error);
  if (FULL.test(code)) {
    return 'The disk is full; the workspace is as it was before. Free some space and try again.';
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return 'The database file is damaged or is not a database of Trustledger; stop the server and restore a backup.';
  }
  if (code.startsWith('SQLITE_CANTOPEN'))
    return 'The database file cannot be opened; is it a file, in a folder that may be written to?';
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO')
    return 'The disk could not be read or written; the workspace is as it was before.';
  if (code === 'ENOENT') return 'The stored file is gone, so it cannot be imported; upload it again.';
  if (READ_ONLY.test(code)) {
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
  return error instanceof UnusableWorkspace || /^(E[A-Z]+|SQLITE_[A-Z_]+)$/.test(codeOf(error));
}

export function isDiskFull(error: unknown): boolean {
  return FULL.test(codeOf(error));
}

/** Whether it is about a file or folder that this process may not write. */
export function isReadOnly(error: unknown): boolean {
  return READ_ONLY.test(codeOf(error)) || codeOf(error).startsWith('SQLITE_CANTOPEN');
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
