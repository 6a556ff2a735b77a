/** A backup or a restore that was not done, and why: one sentence for the reader. */
export class BackupRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BackupRefused';
  }
}
