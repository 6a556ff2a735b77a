import DatabaseDriver from 'better-sqlite3';

export type Connection = DatabaseDriver.Database;

// Of an error on a page the framework tells the browser the digest only: with it the page can say what is the matter.
Object.defineProperty(DatabaseDriver.SqliteError.prototype, 'digest', {
  // Bundles load this file more than once.
  configurable: true,
  get(this: { code: string }) {
    return this.code;
  },
});

/** Page caches, which count in an import's memory: a workspace is read at random, a stage only grows. */
const WORKSPACE_CACHE_KIB = 16 * 1024;
const STAGE_CACHE_KIB = 4 * 1024;

/**
 * Opens the workspace's database. WAL lets pages read while an import publishes. A busy lock is
 * waited for outside (see `SqliteEngine.transaction`), never by blocking the thread. `examine` may refuse
 * the database before anything of it is changed.
 * No statistics are kept (ANALYZE): with them SQLite skips through the days instead of reading a channel's list in its order,
 * and its plans change with the data. Queries say by their shape where to begin.
 */
export function connect(path: string, examine?: (connection: Connection) => void): Connection {
  const connection = new DatabaseDriver(path);
  try {
    examine?.(connection);
    configure(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function configure(connection: Connection): void {
  connection.pragma('busy_timeout = 0');
  retryWhileBusy(() => connection.pragma('journal_mode = WAL'));
  // WAL with NORMAL loses no committed data when the process dies, and keeps the file whole when the power does.
  connection.pragma('synchronous = NORMAL');
  connection.pragma(`cache_size = -${WORKSPACE_CACHE_KIB}`);
  connection.pragma('journal_size_limit = 67108864');
  connection.pragma('temp_store = FILE');
  // What is deleted is overwritten: words that are to go must not stay in free pages.
  connection.pragma('secure_delete = ON');
  connection.pragma('busy_timeout = 2000');
}

/** Opens an import's private database: it need not survive a crash, so nothing is synced or journaled. */
export function connectStage(path: string): Connection {
  const connection = new DatabaseDriver(path);
  connection.pragma('journal_mode = OFF');
  connection.pragma('synchronous = OFF');
  connection.pragma(`cache_size = -${STAGE_CACHE_KIB}`);
  return connection;
}

/** Two processes that open a new database at once both want to switch it to WAL; one must wait. */
function retryWhileBusy(work: () => void): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      work();
      return;
    } catch (error) {
      if (!isBusy(error) || attempt === 200) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

export function isBusy(error: unknown): boolean {
  return error instanceof DatabaseDriver.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
