import type { ImportedConversation } from '@/core/ingest/imported';
import type { Problem } from '@/core/ingest/problem';
import type { BuiltConversation } from './built-conversation';
import type { Database } from './database';

export interface ImportTotals {
  bytesRead: number;
  rowsRead: number;
  /** Usable messages that the file held. */
  messages: number;
  /** Of those, the ones whose id is known with another text. */
  changed: number;
}

/**
 * Where one import is built before it is published as a whole: until then no reader sees any of
 * it, and a crash leaves nothing behind but a file that is thrown away.
 */
export interface ImportStage {
  /** The staged conversations, in tables of the same names as the workspace's. */
  readonly db: Database;
  /** Which of these external ids are staged already. */
  stagedIds(externalIds: readonly string[]): Set<string>;
  /** Stages conversations that are not staged yet. */
  put(conversations: readonly BuiltConversation[]): void;
  /** Stages conversations in place of the staged ones with these keys. */
  replace(keys: readonly number[], conversations: readonly BuiltConversation[]): void;
  /** Keeps later rows of conversations that are staged already. */
  spill(pieces: readonly ImportedConversation[]): void;
  /** The spilled pieces in file order by conversation, some conversations at a time. */
  spilled(): Iterable<Map<string, ImportedConversation[]>>;
  addProblems(problems: readonly Problem[]): void;
  /**
   * Makes all of it visible at once and marks the import as done. Where the workspace has changed a
   * staged conversation since it was read, nothing is published and their ids are given instead.
   * Throws where the import is no longer this worker's.
   */
  publish(totals: ImportTotals, worker: string, now: number): Promise<string[]>;
  /** Removes the stage; safe to call twice. */
  discard(): void;
}
