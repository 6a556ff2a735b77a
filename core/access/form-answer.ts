/** What a form of the account pages is told; nothing where all went well and another page follows. */
export interface FormAnswer {
  /** One sentence on why it did not work. */
  readonly problem?: string;
  /** One sentence on what was done. */
  readonly done?: string;
}
