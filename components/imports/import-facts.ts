import type { ImportKind } from '@/core/ingest/import-kind';
import type { ImportStatus } from '@/core/ingest/import-status';

/** What pages show of an import; the progress endpoint gives the same and its pace. */
export interface ImportFacts {
  id: number;
  fileName: string;
  sizeBytes: number;
  kind: ImportKind;
  status: ImportStatus;
  createdAt: number;
  finishedAt: number | null;
  bytesRead: number;
  rowsRead: number;
  conversationsAdded: number;
  conversationsExtended: number;
  messagesAdded: number;
  duplicates: number;
  problems: number;
  /** Customers or policies that it brought, where it is of that kind. */
  recordsAdded: number;
  error: string | null;
}

/** The facts and how fast the work goes; the pace is unknown until some of it is done. */
export interface ImportProgressFacts extends ImportFacts {
  /** Messages per second. */
  rate: number | null;
  secondsLeft: number | null;
}
