/** What a form of the account pages is told. */
export interface FormAnswer {
  /** One sentence on why it did not work; null where it did. */
  readonly problem: string | null;
  /** One sentence on what was done. */
  readonly done?: string;
  /** A link to hand over, shown once. */
  readonly link?: string;
}

/** Before anything was sent. */
export const UNSENT: FormAnswer = { problem: null };
