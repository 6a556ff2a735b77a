/** Why a workspace cannot be used as it lies there. */
export type UnusableReason = 'damaged' | 'foreign' | 'newer' | 'restoring';

/** The database is not one that this version can work with; nothing of it was changed. The message is for the reader. */
export class UnusableWorkspace extends Error {
  constructor(
    readonly reason: UnusableReason,
    message: string,
  ) {
    super(message);
    this.name = 'UnusableWorkspace';
  }
}
