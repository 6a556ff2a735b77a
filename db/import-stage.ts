import type { ImportedConversation } from '@/core/ingest/imported';
import type { Problem } from '@/core/ingest/problem';
import type { BuiltConversation } from './built-conversation';
import type { StoredParts } from './read/read-parts';

export interface ImportTotals {
  bytesRead: number;
  rowsRead: number;
  /** Rows that are no messages and were not meant to be. */
  skipped: number;
  /** The shape that the file was read as; of an archive its first readable part. */
  system: string | null;
  /** Usable messages that the file held. */
  messages: number;
  /** Of those, the ones whose id is known with another text. */
  changed: number;
  /** Conversations that were not taken up, as the rule or an erasure keeps them out. */
  keptOut: number;
}

/**
 * Where one import is built before it is published as a whole. Messages and findings go to their
 * place at once, under keys of this import, but are reached through their conversation only; the
 * conversations wait aside. So nobody sees any of it before `publish`, and what a crash leaves behind
 * is swept away when the import starts again.
 *
 * Every write makes sure that the import is still this worker's and throws TakenOver if not.
 */
export interface ImportStage {
  /** Which of these external ids are staged already. */
  stagedIds(externalIds: readonly string[]): Set<string>;
  /** The staged conversations with these external ids, by external id. */
  staged(externalIds: readonly string[]): Promise<Map<string, StoredParts>>;
  /** Stages conversations, in place of the staged ones with the keys `replaces`. */
  put(conversations: readonly BuiltConversation[], replaces?: readonly number[]): Promise<void>;
  /** Keeps later rows of conversations that are staged already. */
  spill(pieces: readonly ImportedConversation[]): void;
  /** The spilled pieces in file order by conversation, some conversations at a time. */
  spilled(): Iterable<Map<string, ImportedConversation[]>>;
  addProblems(problems: readonly Problem[]): void;
  /**
   * Makes all of it visible at once and marks the import as done. Where the workspace has changed a
   * staged conversation since it was read, nothing is published and their ids are given instead.
   */
  publish(totals: ImportTotals, now: number): Promise<string[]>;
  /** Removes the stage, and unless it was published all that was written for it. */
  discard(): Promise<void>;
}
