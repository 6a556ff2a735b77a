import type { Actor } from '@/core/audit/event';
import type { Report } from '@/core/report/report';
import { monthName } from '@/core/time/month-name';
import type { Engine } from '@/db/engine';
import { countOutdated } from '@/db/read/read-outdated';
import { readScoringBasis } from '@/db/read/read-scoring-basis';
import { closeMonth } from '@/db/write/close-month';
import { liveReport } from './live-report';
import { readReport } from './read-report';

/** The report as it is closed now, or one sentence on why it is not. */
export type Closed = { report: Report } | { problem: string };

/**
 * Closes a month (YYYY-MM) as it reads now, in the name `by`. One that is closed stays as it is, unless it is to be issued again
 * as its next revision.
 */
export async function closeReport(
  engine: Engine,
  month: string,
  { actor, by = actor.name }: { actor: Actor; by?: string },
  now: number,
  { reissue = false }: { reissue?: boolean } = {},
): Promise<Closed> {
  const present = await readReport(engine, month, now);
  if (present === null) return { problem: `Nothing is known of ${month}, so it cannot be closed.` };
  const { state, revision, over } = present;
  if (state === 'closed' && !reissue) return { report: present };
  const name = monthName(month);
  if (!over) return { problem: `${name} is not over yet in the time zone of the workspace.` };
  const outdated = await countOutdated(engine.db, await readScoringBasis(engine.db));
  if (outdated > 0)
    return { problem: 'Conversations are still to be scored again; close the month when that is done.' };
  const model = await liveReport(engine.db, month, now);
  if (model === null) return { problem: `The data do not reach into ${name} any more.` };
  await closeMonth(engine, model, { after: revision ?? 0, actor, by, now });
  const closed = await readReport(engine, month, now);
  if (closed === null) throw new Error(`${month} was closed and is gone.`);
  return { report: closed };
}
