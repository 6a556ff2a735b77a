import fs from 'node:fs';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { ImportedConversation } from '@/core/ingest/imported';
import type { Problem } from '@/core/ingest/problem';
import type { BuiltConversation } from '@/db/built-conversation';
import type { Database } from '@/db/database';
import type { ImportStage, ImportTotals } from '@/db/import-stage';
import * as schema from '@/db/schema/sqlite';
import { type Connection, connectStage } from './connect';
import { conversationDelete, conversationInsert } from './conversation-tables';
import { MIGRATIONS_FOLDER } from './migrations-folder';
import { tableInsert } from './table-insert';

/** Spilled conversations that are rebuilt together. */
const SPILL_BATCH = 200;

export type Publish = (totals: ImportTotals, worker: string, now: number) => Promise<string[]>;

/** A stage in a SQLite file of its own, beside the workspace's. */
export class SqliteStage implements ImportStage {
  readonly db: Database;
  private readonly connection: Connection;
  private readonly insertConversation;
  private readonly insertProblem;
  private readonly insertPiece;
  private readonly selectStaged;
  private problems = 0;

  constructor(
    private readonly path: string,
    private readonly importId: number,
    readonly publish: Publish,
  ) {
    fs.rmSync(path, { force: true });
    this.connection = connectStage(path);
    for (const migration of readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER })) {
      for (const statement of migration.sql) {
        // Only keys are needed here; further indexes would be filled in vain.
        if (!/^\s*create index/i.test(statement)) this.connection.exec(statement);
      }
    }
    this.connection.exec(
      'create table spill (id integer primary key, conversation text not null, piece text not null)',
    );
    this.db = drizzle(this.connection, { schema });
    this.insertConversation = conversationInsert(this.connection);
    this.insertProblem = tableInsert(this.connection, schema.importProblems);
    this.insertPiece = this.connection.prepare('insert into spill (conversation, piece) values (?, ?)');
    this.selectStaged = this.connection.prepare('select 1 from conversations where external_id = ?');
  }

  put(conversations: readonly BuiltConversation[]): void {
    this.connection.transaction(() => {
      for (const built of conversations) this.insertConversation(built);
    })();
  }

  stagedIds(externalIds: readonly string[]): Set<string> {
    return new Set(externalIds.filter((id) => this.selectStaged.get(id) !== undefined));
  }

  replace(keys: readonly number[], conversations: readonly BuiltConversation[]): void {
    const deletes = conversationDelete(this.connection);
    this.connection.transaction(() => {
      for (const key of keys) deletes(key);
      this.put(conversations);
    })();
  }

  spill(pieces: readonly ImportedConversation[]): void {
    this.connection.transaction(() => {
      for (const piece of pieces) this.insertPiece.run(piece.id, JSON.stringify(piece));
    })();
  }

  *spilled(): Iterable<Map<string, ImportedConversation[]>> {
    this.connection.exec('create index if not exists spill_by_conversation on spill (conversation)');
    const ids = this.connection
      .prepare('select distinct conversation from spill where conversation > ? order by conversation limit ?')
      .pluck();
    const pieces = this.connection
      .prepare('select piece from spill where conversation = ? order by id')
      .pluck();
    let last = '';
    for (;;) {
      const batch = ids.all(last, SPILL_BATCH) as string[];
      if (batch.length === 0) return;
      yield new Map(batch.map((id) => [id, (pieces.all(id) as string[]).map((piece) => JSON.parse(piece))]));
      last = batch.at(-1) as string;
    }
  }

  addProblems(problems: readonly Problem[]): void {
    this.connection.transaction(() => {
      for (const problem of problems) {
        this.problems += 1;
        this.insertProblem({ importId: this.importId, ordinal: this.problems, ...problem });
      }
    })();
  }

  discard(): void {
    this.connection.close();
    fs.rmSync(this.path, { force: true });
  }
}
