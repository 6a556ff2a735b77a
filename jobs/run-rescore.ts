import { scoringBasis } from '@/core/scoring/scoring-basis';
import { settingsSchema } from '@/core/settings/settings';
import type { Engine } from '@/db/engine';
import { countOutdated, readOutdated } from '@/db/read/read-outdated';
import { readScoringBasis } from '@/db/read/read-scoring-basis';
import { TakenOver } from '@/db/taken-over';
import type { RescoreRow } from '@/db/write/claim-rescore';
import { failRescore } from '@/db/write/fail-rescore';
import { type RescoreProgress, reportRescore } from '@/db/write/report-rescore';
import { rescoreConversations } from '@/db/write/rescore-conversations';
import { failureSentence } from './failure-sentence';

export interface RescoreContext {
  engine: Engine;
  worker: string;
  now: () => number;
  onRescore?: (progress: RescoreProgress) => void;
  /** Told of errors that nobody expected; the reader sees a sentence only. */
  onDefect: (error: unknown) => void;
}

/** Conversations that are read and scored in one go. */
const BATCH = 200;

/** Progress is written this often; it is also the sign of life. */
const REPORT_EVERY_MS = 500;

/** Imports and edits of the policies that come meanwhile are caught up with in a few rounds. */
const MOST_ROUNDS = 10;

const MOST_ATTEMPTS = 6;

/**
 * Scores all conversations again that are out of date, and shows the new scores at once; of a run with
 * proposed settings it only says what they would change. A crash at any
 * moment leaves the old ones, and a second run starts over. Whatever goes wrong ends as a failed run with
 * one sentence.
 */
export async function runRescore(record: RescoreRow, context: RescoreContext): Promise<void> {
  const { engine, worker, now, onDefect } = context;
  try {
    if (record.attempts > MOST_ATTEMPTS) throw new Error('it was cut off too often');
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if ((await runRound(record, context)) === 0) return;
    }
    throw new Error('conversations keep changing meanwhile');
  } catch (error) {
    if (error instanceof TakenOver) return;
    onDefect(error);
    await failRescore(engine, record.id, worker, failureSentence(error), now());
  }
}

/** Gives how many conversations are out of date still; null where the policies have changed meanwhile. */
async function runRound(
  { id, settings: proposed }: RescoreRow,
  { engine, worker, now, onRescore }: RescoreContext,
): Promise<number | null> {
  const inForce = await readScoringBasis(engine.db);
  const basis =
    proposed === null ? inForce : scoringBasis(settingsSchema.parse(JSON.parse(proposed)), inForce);
  const stage = engine.openRescore(id, worker);
  try {
    const stale = await countOutdated(engine.db, basis);
    const progress: RescoreProgress = { status: 'scoring', stale, looked: 0 };
    let reportedAt = Number.NEGATIVE_INFINITY;
    const report = async (force = false) => {
      if (!force && now() - reportedAt < REPORT_EVERY_MS) return;
      reportedAt = now();
      await reportRescore(engine, id, worker, progress, now());
      onRescore?.({ ...progress });
    };
    for (let after = 0; ; ) {
      await report();
      const keys = await readOutdated(engine.db, basis, { after, limit: BATCH });
      const last = keys.at(-1);
      if (!last) break;
      stage.put(await rescoreConversations(engine.db, keys, basis));
      progress.looked += keys.length;
      after = last.id;
    }
    progress.status = 'storing';
    await report(true);
    return await (proposed === null ? stage.publish(basis, now()) : stage.preview(basis, now()));
  } finally {
    stage.discard();
  }
}
