/** The import was claimed by another worker while this one was thought dead; it must let go. */
export class ImportTakenOver extends Error {
  constructor(importId: number) {
    super(`Import ${importId} is worked on by another process.`);
    this.name = 'ImportTakenOver';
  }
}
