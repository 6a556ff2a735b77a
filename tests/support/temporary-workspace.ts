import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Engine } from '@/db/engine';
import { openEngine } from '@/db/open-engine';
import { readImport } from '@/db/read/read-import';
import { readRescore } from '@/db/read/read-rescore';
import { claimImport } from '@/db/write/claim-import';
import { claimRescore } from '@/db/write/claim-rescore';
import { createImport } from '@/db/write/create-import';
import { requestUndo } from '@/db/write/request-undo';
import { FileStore } from '@/jobs/file-store';
import { runJob } from '@/jobs/run-job';
import { runRescore } from '@/jobs/run-rescore';

/** The moment at which every test imports; days of undated conversations follow from it. */
export const NOW = Date.parse('2026-11-23T12:00:00Z');

/** A real workspace in a folder of its own. */
export class TemporaryWorkspace {
  readonly database: string;
  readonly engine: Engine;
  readonly files: FileStore;
  readonly defects: unknown[] = [];

  constructor(readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-test-'))) {
    this.database = path.join(folder, 'trustledger.db');
    this.engine = openEngine(this.database);
    this.files = FileStore.beside(this.database);
  }

  /** Imports a text as a file and gives the finished import. */
  async import(text: string | Buffer, fileName = 'messages.csv') {
    const stored = await this.files.keep(Readable.from([Buffer.from(text)]), fileName);
    return this.work(await createImport(this.engine.db, stored, NOW));
  }

  /** Undoes an import and gives it back. */
  async undo(importId: number) {
    if (!(await requestUndo(this.engine, importId))) throw new Error(`Import ${importId} cannot be undone.`);
    return this.work(importId);
  }

  /** Does the work that waits for an import. */
  async work(importId: number) {
    const { engine, files } = this;
    const worker = randomUUID();
    const record = await claimImport(engine, worker, NOW, importId);
    if (!record) throw new Error(`Import ${importId} has no work.`);
    await runJob(record, { engine, files, worker, now: () => NOW, onDefect: (e) => this.defects.push(e) });
    const done = await readImport(engine.db, importId);
    if (!done) throw new Error(`Import ${importId} is gone.`);
    return done;
  }

  /** Scores again what is out of date and gives the finished run; null where nothing is. */
  async rescore() {
    const { engine } = this;
    const worker = randomUUID();
    const record = await claimRescore(engine, worker, NOW);
    if (!record) return null;
    await runRescore(record, { engine, worker, now: () => NOW, onDefect: (e) => this.defects.push(e) });
    return readRescore(engine.db, record.id);
  }

  remove(): void {
    this.engine.close();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
