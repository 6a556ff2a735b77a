import type { Actor } from '@/core/audit/event';
import type { Engine } from '@/db/engine';
import { readWorkUnderWay } from '@/db/read/read-work-under-way';
import * as schema from '@/db/schema/sqlite';
import { recordEvent } from '@/db/write/record-event';
import { setUpkeep } from '@/db/write/set-upkeep';

/** All that goes. Settings, people, the audit log, who was erased and the workspace's key stay. */
export const EMPTIED = [
  schema.conversations,
  schema.conversationSources,
  schema.messages,
  schema.messageCopies,
  schema.findings,
  schema.dailyFacts,
  schema.weeklyFacts,
  schema.hourlyFacts,
  schema.customerFacts,
  schema.customerChannels,
  schema.channelClusters,
  schema.customers,
  schema.imports,
  schema.importProblems,
  schema.mappings,
  schema.reviews,
  schema.reviewVerdicts,
  schema.policyVersions,
  schema.policyEntries,
  schema.rescores,
  schema.reports,
  schema.deliveries,
  schema.alertMessages,
  schema.alertsTold,
] as const;

/**
 * Empties the workspace, in one transaction, and gives the imported files that are now to be removed; null while work
 * is under way, with nothing changed.
 */
export async function emptyWorkspace(engine: Engine, actor: Actor, now: number): Promise<string[] | null> {
  return engine.forget(async ({ db, removeAll }) => {
    if (await readWorkUnderWay(db)) return null;
    const files = await db.selectDistinct({ sha256: schema.imports.sha256 }).from(schema.imports);
    for (const table of EMPTIED) await db.delete(table);
    await removeAll();
    await recordEvent(db, actor, { kind: 'workspace-emptied' }, now);
    await setUpkeep(db, 'purge', String(now));
    return files.map(({ sha256 }) => sha256);
  });
}
