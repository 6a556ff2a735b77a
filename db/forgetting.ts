import type { SQL } from 'drizzle-orm';
import type { Database } from './database';

/** A transaction that takes things out of the workspace; what is left is as if they had never come. */
export interface Forgetting {
  readonly db: Database;
  /** Takes the conversations whose keys the query gives out of the search; they themselves stay. */
  forgetWords(keys: SQL): Promise<void>;
  /** Takes them out with all that they consist of, and brings the figures up to date. */
  remove(keys: SQL): Promise<void>;
  /** Takes the search out, and notes that there is no data; the caller has emptied the tables. */
  removeAll(): Promise<void>;
}
