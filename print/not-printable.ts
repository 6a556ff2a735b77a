/** A report cannot be had in the wished form; the message is the one sentence that says why. */
export class NotPrintable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotPrintable';
  }
}
