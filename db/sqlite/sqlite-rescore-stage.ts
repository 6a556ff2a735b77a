import fs from 'node:fs';
import type { ScoringBasis } from '@/core/scoring/scoring-basis';
import type { Rescored, RescoreStage } from '../rescore-stage';
import { type Connection, connectStage } from './connect';
import { conversationInsert, detailInsert } from './conversation-tables';
import { createStageTables } from './create-stage-tables';

/** New scores wait in a SQLite file beside the workspace's; only those that moved, and what was looked at. */
export class SqliteRescoreStage implements RescoreStage {
  private readonly connection: Connection;
  private readonly insertConversations;
  private readonly insertDetails;
  private readonly insertLooked;

  constructor(
    private readonly path: string,
    private readonly publishFile: (
      basis: ScoringBasis,
      now: number,
      preview: boolean,
    ) => Promise<number | null>,
  ) {
    fs.rmSync(path, { force: true });
    this.connection = connectStage(path);
    createStageTables(this.connection);
    this.connection.exec('create table looked (id integer primary key, revision integer not null)');
    this.insertConversations = conversationInsert(this.connection);
    this.insertDetails = detailInsert(this.connection);
    this.insertLooked = this.connection.prepare('insert into looked values (?, ?)');
  }

  put(rescored: readonly Rescored[]): void {
    this.connection.transaction(() => {
      const moved = rescored.flatMap((one) => (one.moved === null ? [] : [one.moved]));
      for (const { id, revision } of rescored) this.insertLooked.run(id, revision);
      this.insertConversations(moved);
      this.insertDetails(moved.map((built) => ({ ...built, sources: [], copies: [] })));
    })();
  }

  publish(basis: ScoringBasis, now: number): Promise<number | null> {
    return this.publishFile(basis, now, false);
  }

  preview(basis: ScoringBasis, now: number): Promise<number | null> {
    return this.publishFile(basis, now, true);
  }

  discard(): void {
    this.connection.close();
    fs.rmSync(this.path, { force: true });
  }
}
