/** A file that cannot be imported; the message is the sentence that the reader sees. */
export class ImportRefused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'ImportRefused';
  }
}
