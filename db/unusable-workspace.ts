/** Why a workspace cannot be used as it lies there. */
export type UnusableReason = 'damaged' | 'foreign' | 'newer' | 'restoring';

/** The database is not one that this version can work with; nothing of it was changed. The message is for the reader. */
export class UnusableWorkspace extends Error {
  readonly code: string;
  /** Of an error on a page the framework tells the browser this much. */
  readonly digest: string;

  constructor(
    readonly reason: UnusableReason,
    message: string,
  ) {
    super(message);
    this.name = 'UnusableWorkspace';
    this.code = `WORKSPACE_${reason.toUpperCase()}`;
    this.digest = this.code;
  }
}
