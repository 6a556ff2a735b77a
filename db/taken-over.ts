/** The work was claimed by another worker while this one was thought dead; it must let go. */
export class TakenOver extends Error {
  constructor() {
    super('This work is done by another process.');
    this.name = 'TakenOver';
  }
}
