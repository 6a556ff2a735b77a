/** The user has called the import off; its worker must let go and leave nothing behind. */
export class ImportCancelled extends Error {
  constructor(importId: number) {
    super(`Import ${importId} was cancelled.`);
    this.name = 'ImportCancelled';
  }
}
