import fs from 'node:fs';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { ImportedConversation } from '@/core/ingest/imported';
import type { Problem } from '@/core/ingest/problem';
import type { BuiltConversation } from '../built-conversation';
import type { Database } from '../database';
import type { ImportStage, ImportTotals } from '../import-stage';
import { readKeys, readPartsOf, type StoredParts } from '../read/read-parts';
import * as schema from '../schema/sqlite';
import { type Connection, connectStage } from './connect';
import { conversationInsert } from './conversation-tables';
import { createStageTables } from './create-stage-tables';
import { tableInsert } from './table-insert';

/** Spilled conversations that are rebuilt together. */
const SPILL_BATCH = 200;

/** What the stage asks of the workspace that it belongs to. */
export interface StageHost {
  importId: number;
  path: string;
  workspace: Database;
  writeDetails(conversations: readonly BuiltConversation[], replaces: readonly number[]): Promise<void>;
  /** Deletes all details that were written for this import. */
  sweep(): Promise<void>;
  publish(totals: ImportTotals, now: number): Promise<string[]>;
}

/** A stage whose conversations wait in a SQLite file beside the workspace's. */
export class SqliteStage implements ImportStage {
  private readonly db: Database;
  private readonly connection: Connection;
  private readonly insertConversations;
  private readonly insertProblem;
  private readonly insertPiece;
  private readonly selectStaged;
  private readonly deleteStaged;
  private problems = 0;
  private published = false;

  constructor(private readonly host: StageHost) {
    fs.rmSync(host.path, { force: true });
    this.connection = connectStage(host.path);
    createStageTables(this.connection);
    this.connection.exec(
      'create table spill (id integer primary key, conversation text not null, piece text not null)',
    );
    this.db = drizzle(this.connection, { schema });
    this.insertConversations = conversationInsert(this.connection);
    this.insertProblem = tableInsert(this.connection, schema.importProblems);
    this.insertPiece = this.connection.prepare('insert into spill (conversation, piece) values (?, ?)');
    this.deleteStaged = this.connection.prepare('delete from conversations where id = ?');
    this.selectStaged = this.connection.prepare('select 1 from conversations where external_id = ?');
  }

  stagedIds(externalIds: readonly string[]): Set<string> {
    return new Set(externalIds.filter((id) => this.selectStaged.get(id) !== undefined));
  }

  async staged(externalIds: readonly string[]): Promise<Map<string, StoredParts>> {
    return readPartsOf(this.host.workspace, await readKeys(this.db, externalIds));
  }

  async put(conversations: readonly BuiltConversation[], replaces: readonly number[] = []): Promise<void> {
    await this.host.writeDetails(conversations, replaces);
    this.connection.transaction(() => {
      for (const key of replaces) this.deleteStaged.run(key);
      this.insertConversations(conversations);
    })();
  }

  spill(pieces: readonly ImportedConversation[]): void {
    if (pieces.length === 0) return;
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
    if (problems.length === 0) return;
    this.connection.transaction(() => {
      for (const problem of problems) {
        this.problems += 1;
        this.insertProblem.add({ importId: this.host.importId, ordinal: this.problems, ...problem });
      }
      this.insertProblem.flush();
    })();
  }

  async publish(totals: ImportTotals, now: number): Promise<string[]> {
    const conflicts = await this.host.publish(totals, now);
    this.published = conflicts.length === 0;
    return conflicts;
  }

  async discard(): Promise<void> {
    this.connection.close();
    fs.rmSync(this.host.path, { force: true });
    if (this.published) return;
    try {
      await this.host.sweep();
    } catch {
      // On a full disk, say. Nobody can reach these rows, and a new attempt sweeps first.
    }
  }
}
