import { eq } from 'drizzle-orm';
import type { KeptExamination } from '@/core/ingest/examined';
import type { Mapping } from '@/core/ingest/mapping';
import type { Engine } from '@/db/engine';
import { imports } from '@/db/schema/sqlite';
import { holdClaim } from './hold-claim';

/** Leaves what was found of a file, and by which corrections, to the user. */
export async function finishExamination(
  engine: Engine,
  importId: number,
  worker: string,
  examined: KeptExamination,
  mapping: Mapping,
): Promise<void> {
  const { survey, kind } = examined;
  await engine.transaction(async (db) => {
    await holdClaim(db, importId, worker);
    await db
      .update(imports)
      .set({
        status: 'waiting',
        worker: null,
        heartbeatAt: null,
        attempts: 0,
        kind,
        system: examined.kind === 'transcripts' ? examined.understanding.system : null,
        mapping: Object.keys(mapping).length === 0 ? null : JSON.stringify(mapping),
        survey: JSON.stringify(examined),
        rowsRead: survey.rows,
        skipped: survey.skipped,
        problems: survey.problems.reduce((sum, { rows }) => sum + rows, 0),
        error: null,
      })
      .where(eq(imports.id, importId));
  });
}
