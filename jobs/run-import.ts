import { ConversationWindow } from '@/core/ingest/conversation-window';
import type { ImportedConversation } from '@/core/ingest/imported';
import { privateSink } from '@/core/ingest/private-sink';
import type { Problem } from '@/core/ingest/problem';
import { dayInZone } from '@/core/time/local-day';
import type { Engine } from '@/db/engine';
import type { ImportRow } from '@/db/read/read-imports';
import { readScoringBasis } from '@/db/read/read-scoring-basis';
import { readErased } from '@/db/retention/erased';
import { type ImportProgress, reportProgress } from '@/db/write/report-progress';
import { ImportBuilder } from './import-builder';
import { ImportRefused } from './import-refused';
import { mappingOf } from './mapping-of';
import { nothingUsable } from './nothing-usable';
import { type RowsRead, readRows } from './read-rows';
import { type AcceptBadRows, refuseBadRows } from './refuse-bad-rows';
import { workspacePrivacy } from './workspace-privacy';

export interface ImportContext {
  engine: Engine;
  /** The stored file. */
  file: string;
  worker: string;
  now: () => number;
  onProgress?: (progress: ImportProgress) => void;
  acceptBadRows?: AcceptBadRows;
}

/** Progress is written this often; it is also the sign of life. */
const REPORT_EVERY_MS = 500;

/** Conversations that are assembled, scored and staged in one go. */
const BATCH = 200;

/**
 * Runs a claimed import from file to published figures. Everything is built aside and published at
 * once, so that a crash at any moment leaves the workspace as it was and a second run starts over.
 * Throws ImportRefused with one sentence where the file cannot be used.
 */
export async function runImport(record: ImportRow, context: ImportContext): Promise<void> {
  const { engine, file, worker, now } = context;
  const mapping = mappingOf(record);
  const basis = await readScoringBasis(engine.db);
  const stage = await engine.openStage(record.id, worker);
  try {
    const builder = new ImportBuilder({
      workspace: engine.db,
      stage,
      importId: record.id,
      replaces: record.replaces,
      basis,
      erased: await readErased(engine.db),
      importDay: dayInZone(basis.settings.timeZone, record.createdAt),
    });
    const problems: Problem[] = [];
    let pending: ImportedConversation[] = [];
    const window = new ConversationWindow((conversation) => pending.push(conversation));
    const progress: ImportProgress = {
      status: 'reading',
      bytesRead: 0,
      rowsRead: 0,
      messagesAdded: 0,
      problems: 0,
    };
    let read: RowsRead = { bytesRead: 0, rows: 0, skipped: 0, unusable: 0 };
    let reportedAt = now();
    const report = async (force = false) => {
      if (!force && now() - reportedAt < REPORT_EVERY_MS) return;
      reportedAt = now();
      Object.assign(progress, { rowsRead: read.rows, messagesAdded: builder.messages });
      await reportProgress(engine, record.id, worker, progress, now());
      context.onProgress?.({ ...progress });
    };
    let system: string | null = null;
    let firstProblem: Problem | null = null;
    const drain = async () => {
      firstProblem ??= problems[0] ?? null;
      progress.problems += problems.length;
      stage.addProblems(problems.splice(0));
      const leaving = pending;
      pending = [];
      for (let i = 0; i < leaving.length; i += BATCH) {
        await builder.add(leaving.slice(i, i + BATCH));
        await report();
      }
    };

    const kept = privateSink(
      { row: (row) => window.add(row), problem: (problem) => problems.push(problem) },
      await workspacePrivacy(engine.db),
    );
    const rows = readRows(file, mapping, {
      ...kept,
      part: ({ recipe }) => {
        system ??= recipe.system;
      },
    });
    for await (read of rows) {
      progress.bytesRead = read.bytesRead;
      await drain();
      await report();
    }
    window.close();
    await drain();
    if (builder.messages === 0) throw new ImportRefused(nothingUsable('message', firstProblem));
    await refuseBadRows(read, record, context.acceptBadRows, () => report(true));
    await builder.settle(report);
    stage.addProblems(builder.problems);

    progress.status = 'storing';
    await report(true);
    const { bytesRead, rows: rowsRead, skipped } = read;
    await builder.publish({ bytesRead, rowsRead, skipped, system }, now);
  } finally {
    await stage.discard();
  }
}
