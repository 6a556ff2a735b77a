import type { SQL } from 'drizzle-orm';
import type { ScoringBasis } from '@/core/scoring/scoring-basis';
import type { SearchQuery } from '@/core/search/search-query';
import type { Database } from './database';
import type { Forgetting } from './forgetting';
import type { ImportStage } from './import-stage';
import type { RescoreStage } from './rescore-stage';

/** All that most changes need of the workspace. */
export interface Transactions {
  readonly db: Database;
  /**
   * Runs the work as one transaction that takes the write lock at once, waiting for other writers
   * without blocking the thread. Rolls back when the work throws.
   */
  transaction<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

/** What a storage engine does in its own way; everything else is a query that all engines share. */
export interface Engine extends Transactions {
  /** An empty stage for a claimed import; what an earlier attempt left behind is gone. */
  openStage(importId: number, worker: string): Promise<ImportStage>;
  /** Takes out everything that only this import brought and restores what it had changed. */
  undo(importId: number, worker: string, basis: ScoringBasis, now: number): Promise<void>;
  /** An empty stage for a claimed run that scores conversations again. */
  openRescore(rescoreId: number, worker: string): RescoreStage;
  /** Runs work that takes things out for good, as one transaction. */
  forget<T>(work: (forgetting: Forgetting) => Promise<T>): Promise<T>;
  /**
   * Makes sure that nothing of what was deleted is left in the workspace's files. Only while nothing is imported or
   * scored. Gives false where somebody reads in it right now, and it is to be tried again.
   */
  purge(): Promise<boolean>;
  /** A query of the keys of the conversations whose messages say what is asked for. */
  matching(query: SearchQuery): SQL;
  close(): void;
}
