import { isFullCode, isReadOnlyCode, outsideTrouble } from '@/core/text/outside-trouble';

/** What the reader is told when work fails for a reason outside the file that it is about. */
export function failureSentence(error: unknown): string {
  const told = outsideTrouble(codeOf(error));
  if (told !== null) return told;
  const reason = error instanceof Error ? error.message : String(error);
  return `The work stopped on an internal error (${reason}); the workspace is as it was before.`;
}

/** Whether an error comes from the system or the database file, and not from a defect of the program. */
export function isOutside(error: unknown): boolean {
  return /^(E[A-Z]+|SQLITE_[A-Z_]+|WORKSPACE_[A-Z]+)$/.test(codeOf(error));
}

export function isDiskFull(error: unknown): boolean {
  return isFullCode(codeOf(error));
}

/** Whether it is about a file or folder that this process may not write. */
export function isReadOnly(error: unknown): boolean {
  return isReadOnlyCode(codeOf(error)) || codeOf(error).startsWith('SQLITE_CANTOPEN');
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
