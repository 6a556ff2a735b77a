import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SQL } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { ScoringBasis } from '@/core/scoring/scoring-basis';
import type { SearchQuery } from '@/core/search/search-query';
import type { Database } from '@/db/database';
import type { Engine } from '@/db/engine';
import type { Forgetting } from '@/db/forgetting';
import type { ImportStage } from '@/db/import-stage';
import { readScoringBasis } from '@/db/read/read-scoring-basis';
import type { RescoreStage } from '@/db/rescore-stage';
import * as schema from '@/db/schema/sqlite';
import { TakenOver } from '@/db/taken-over';
import { type Connection, isBusy } from './connect';
import { deleteDetails, searchableDetailInsert } from './conversation-tables';
import { openConnections } from './open-connections';
import { previewRescore, publishRescore } from './publish-rescore';
import { publishStage } from './publish-stage';
import { purgeFile, sweepStaging } from './purge';
import { matchingKeys } from './search-index';
import { sqliteForgetting } from './sqlite-forgetting';
import { SqliteRescoreStage } from './sqlite-rescore-stage';
import { SqliteStage } from './sqlite-stage';
import { sweepDetails, sweepFailed } from './sweep-details';
import { undoImport } from './undo-import';

/** How long a writer waits for another one. Publishing five million messages takes under a minute. */
const LOCK_PATIENCE_MS = 120_000;

/** The embedded engine: one SQLite file in WAL mode. Readers never wait; writers take turns. */
export class SqliteEngine implements Engine {
  readonly db: Database;
  private readonly reader: Connection;
  private readonly writer: Connection;
  private readonly closeConnections: () => void;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly file: string) {
    const { reader, writer, close } = openConnections(file);
    this.reader = reader;
    this.writer = writer;
    this.closeConnections = close;
    this.db = drizzle(this.reader, { schema });
  }

  async transaction<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return this.exclusively(() => work(drizzle(this.writer, { schema })));
  }

  async openStage(importId: number, worker: string): Promise<ImportStage> {
    const file = this.stageFile(`import-${importId}`);
    const mine = <T>(work: () => T | Promise<T>) =>
      this.exclusively(async () => {
        this.claimHeld(importId, worker);
        return work();
      });
    const sweep = () => mine(() => sweepDetails(this.writer, importId));
    const insertDetails = searchableDetailInsert(this.writer);
    await sweep();
    await mine(() => sweepFailed(this.writer));
    return new SqliteStage({
      importId,
      path: file,
      workspace: this.db,
      sweep,
      writeDetails: (conversations, replaces) =>
        mine(() => {
          for (const key of replaces) deleteDetails(this.writer, '?', key);
          insertDetails(conversations);
        }),
      publish: (totals, now) =>
        this.withStage(file, () =>
          mine(async () => {
            const conflicts = publishStage(this.writer, importId, totals, now);
            if (conflicts.length === 0) await this.takeOutReplaced(importId, now);
            return conflicts;
          }),
        ),
    });
  }

  /** An import that was tried again goes in the same moment in which the new one comes. */
  private async takeOutReplaced(importId: number, now: number): Promise<void> {
    const replaced = this.writer.prepare('select replaces from imports where id = ?').pluck().get(importId);
    if (typeof replaced !== 'number') return;
    await undoImport(this.writer, replaced, await readScoringBasis(drizzle(this.writer, { schema })), now);
    this.writer
      .prepare(
        `update imports set conversations_added = conversations_added + conversations_extended - :shared,
           conversations_extended = :shared where id = :importId`,
      )
      .run({ importId, shared: this.sharedConversations(importId) });
  }

  private sharedConversations(importId: number): unknown {
    return this.writer
      .prepare(
        `select count(*) from conversation_sources s where import_id = :importId and exists (
           select 1 from conversation_sources o
           where o.conversation_id = s.conversation_id and o.import_id <> :importId)`,
      )
      .pluck()
      .get({ importId });
  }

  async undo(importId: number, worker: string, basis: ScoringBasis, now: number): Promise<void> {
    await this.exclusively(async () => {
      this.claimHeld(importId, worker);
      await undoImport(this.writer, importId, basis, now);
    });
  }

  openRescore(rescoreId: number, worker: string): RescoreStage {
    const file = this.stageFile(`rescore-${rescoreId}`);
    return new SqliteRescoreStage(file, (basis, now, preview) =>
      this.withStage(file, () =>
        this.exclusively(async () => {
          const held = this.writer.prepare('select worker from rescores where id = ?').pluck();
          if (held.get(rescoreId) !== worker) throw new TakenOver();
          const publish = preview ? previewRescore : publishRescore;
          return publish(this.writer, rescoreId, basis, now);
        }),
      ),
    );
  }

  forget<T>(work: (forgetting: Forgetting) => Promise<T>): Promise<T> {
    return this.exclusively(() => work(sqliteForgetting(this.writer)));
  }

  purge(): Promise<boolean> {
    const mine = this.turn.then(() =>
      patiently(() => {
        sweepStaging(path.join(path.dirname(this.file), 'staging'), path.basename(this.file));
        sweepFailed(this.writer);
        return purgeFile(this.writer);
      }),
    );
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  matching(query: SearchQuery): SQL {
    return matchingKeys(query);
  }

  close(): void {
    this.closeConnections();
  }

  private stageFile(name: string): string {
    const folder = path.join(path.dirname(this.file), 'staging');
    fs.mkdirSync(folder, { recursive: true });
    return path.join(folder, `${path.basename(this.file)}.${name}.db`);
  }

  private async withStage<T>(file: string, work: () => Promise<T>): Promise<T> {
    this.writer.prepare('attach ? as stage').run(file);
    try {
      return await work();
    } finally {
      this.writer.exec('detach stage');
    }
  }

  private claimHeld(importId: number, worker: string): void {
    const holder = this.writer.prepare('select worker from imports where id = ?').pluck().get(importId);
    if (holder !== worker) throw new TakenOver();
  }

  /** One transaction at a time on this connection, and the file's write lock from its beginning. */
  private exclusively<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(async () => {
      await this.begin();
      try {
        const result = await work();
        this.writer.exec('commit');
        return result;
      } catch (error) {
        if (this.writer.inTransaction) this.writer.exec('rollback');
        throw error;
      }
    });
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async begin(): Promise<void> {
    await patiently(() => this.writer.exec('begin immediate'));
  }
}

async function patiently<T>(work: () => T): Promise<T> {
  for (let waited = 0; ; waited += 20) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || waited >= LOCK_PATIENCE_MS) throw error;
      await sleep(20);
    }
  }
}
