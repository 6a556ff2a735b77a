import type { FigureSupport } from './file-support';
import type { ProblemCode } from './problem';
import type { System } from './system';
import type { NameSeen, SenderSeen, TimesSeen } from './understanding';

/** Problems of one kind with one value, which one correction would settle. */
export interface ProblemGroup {
  code: ProblemCode;
  column: string | null;
  message: string;
  value: string | null;
  rows: number;
  firstRow: number | null;
}

/**
 * What one pass over all of a file found, without scoring or storing. Plain data: it can be stored and
 * shown.
 */
export interface Survey {
  systems: { system: System; entries: number }[];
  /** Parts of the file: 1 unless it is an archive. */
  entries: number;
  rows: number;
  /** Rows that are no messages and are not meant to be: notes, status rows, attachments. */
  skipped: number;
  /** Rows that ought to be messages and cannot be used. */
  unusable: number;
  conversations: number;
  messages: number;
  customers: number;
  /** Of the first and the last message, UTC epoch milliseconds; null without any time. */
  firstAt: number | null;
  lastAt: number | null;
  senders: SenderSeen[];
  names: NameSeen[];
  times: TimesSeen;
  /** True where no date of the whole file tells day/month from month/day: the user must say. */
  dateOrderOpen: boolean;
  unused: string[];
  problems: ProblemGroup[];
  supports: FigureSupport[];
}

/** A file with a larger share of rows that cannot be used asks before it stores. */
export const MOST_UNUSABLE = 0.02;

/** The share of rows that ought to be messages and cannot be used, in [0, 1]; 0 without rows. */
export function unusableShare({
  rows,
  skipped,
  unusable,
}: Pick<Survey, 'rows' | 'skipped' | 'unusable'>): number {
  return unusable / Math.max(1, rows - skipped);
}
