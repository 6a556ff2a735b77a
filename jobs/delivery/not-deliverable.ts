/** A mail cannot be sent for a reason that another attempt would meet again; one sentence for the reader. */
export class NotDeliverable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotDeliverable';
  }
}
