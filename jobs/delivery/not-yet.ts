/** There is nothing to send yet, but there may be later; one sentence for the reader. */
export class NotYet extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotYet';
  }
}
