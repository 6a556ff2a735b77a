export type ProblemCode =
  | 'missing_value'
  | 'unknown_sender'
  | 'unreadable_time'
  | 'row_too_long'
  | 'open_quote'
  | 'nul_character'
  | 'bad_json'
  | 'cut_off'
  | 'unreadable_part'
  | 'ambiguous_date'
  | 'changed_message'
  | 'duplicate_id'
  | 'unreadable_number'
  | 'negative_amount'
  | 'churn_before_sign_up';

/** A row that could not be used, or not wholly. The rest of the file is not affected. */
export interface Problem {
  /** Row of the file, the first one is 1; null where it concerns the whole file. */
  row: number | null;
  column: string | null;
  /** The file of an archive or folder that the row is of; absent where there is one only. */
  part?: string;
  code: ProblemCode;
  /** One sentence for the reader. */
  message: string;
  /** The offending value; `shownValue` shortens it for showing. */
  value: string | null;
}

const LONGEST_VALUE = 120;

/** So much of a value is handed on: details are replaced before it is cut for showing. */
export const LONGEST_OFFERED = 1000;

/** The value as a problem shows it: cut at 120 characters, with an ellipsis where it was cut. */
export function shownValue(value: string): string {
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 1)}…`;
}
