import type { RedactionKind } from './redaction-kind';

/** A personal detail in a text: UTF-16 offsets, end exclusive. */
export interface Sighting {
  kind: RedactionKind;
  start: number;
  end: number;
  /** The detail in one spelling, so that "07700 900123" and "+44 7700 900123" are the same. */
  value: string;
}

/** Finds the details of one kind in a text; linear in its length. */
export type Finder = (text: string, context: FinderContext) => Sighting[];

export interface FinderContext {
  /** The same text in lower case, as long as the text itself. */
  lower: string;
  runs: readonly DigitRun[];
  /** Countries whose numbers are known without a country code, ISO 3166 two-letter codes. */
  countries: readonly string[];
  /** True for messages of bots and agents: whom they greet by name is the customer. */
  service: boolean;
}

/** Digits with at most two separators in a row between them, on one line. */
export interface DigitRun {
  start: number;
  end: number;
  groups: readonly { start: number; end: number }[];
}
