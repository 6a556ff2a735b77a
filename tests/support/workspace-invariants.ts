import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import DatabaseDriver from 'better-sqlite3';
import { openEngine } from '@/db/open-engine';
import { verifyEvents } from '@/db/read/verify-events';
import { checkBackup } from '@/jobs/backup/check-backup';
import {
  recomputedClusters,
  recomputedCustomerFacts,
  recomputedFacts,
  recomputedHourlyFacts,
  recomputedWeeklyFacts,
} from './recomputed-facts';
import { clustersOf, customerFactsOf, factsOf, hourlyFactsOf, weeklyFactsOf } from './workspace-state';

/** Counts that are nothing in a sound workspace, whatever was killed. */
const NOTHING: Record<string, string> = {
  'messages of no conversation but those of an import under way': `select count(*) from messages m
     where conversation_id not in (select id from conversations)
       and exists (select 1 from imports i where i.id = m.conversation_id / 4294967296 and i.status in ('done', 'undone', 'cancelled'))`,
  'published conversations of an import that is not done': `select count(*) from conversation_sources s
     join conversations c on c.id = s.conversation_id join imports i on i.id = s.import_id
     where i.status not in ('done', 'undo_queued', 'undoing')`,
  'conversations with other messages than they count': `select count(*) from conversations c
     where message_count <> (select count(*) from messages m where m.conversation_id = c.id)`,
  'conversations that search does not know':
    'select count(*) from conversations where id not in (select id from conversation_search_docsize)',
  'findings that are counted wrongly': `select count(*) from conversations c
     where finding_count <> (select count(*) from findings f where f.conversation_id = c.id)`,
};

/** What is wrong with a workspace that nobody uses, a line each; none where it is sound. */
export async function brokenInvariants(folder: string): Promise<string[]> {
  const database = path.join(folder, 'trustledger.db');
  const engine = openEngine(database);
  const broken: string[] = [];
  try {
    const { db } = engine;
    const same = (what: string, stored: unknown, computed: unknown) => {
      if (!isDeepStrictEqual(stored, computed)) broken.push(`${what} are not their recomputation`);
    };
    same('daily facts', await factsOf(db), await recomputedFacts(db));
    same('weekly facts', await weeklyFactsOf(db), await recomputedWeeklyFacts(db));
    same('hourly facts', await hourlyFactsOf(db), await recomputedHourlyFacts(db));
    same('clusters', await clustersOf(db), await recomputedClusters(db));
    same('customer facts', await customerFactsOf(db), await recomputedCustomerFacts(db));
    const { broken: chain } = await verifyEvents(db);
    if (chain !== null) broken.push(`the audit log: ${chain.why}`);
  } finally {
    engine.close();
  }
  const connection = new DatabaseDriver(database);
  try {
    const sound = connection.pragma('integrity_check(1)', { simple: true });
    if (sound !== 'ok') broken.push(`pages: ${sound}`);
    connection.exec("insert into conversation_search (conversation_search) values ('integrity-check')");
    for (const [what, query] of Object.entries(NOTHING)) {
      const count = connection.prepare(query).pluck().get();
      if (count !== 0) broken.push(`${count} ${what}`);
    }
  } catch (error) {
    broken.push(String(error));
  } finally {
    connection.close();
  }
  const backup = path.join(folder, 'backup.tar');
  if (fs.existsSync(backup)) {
    await checkBackup(backup, () => undefined).catch((error) => broken.push(`the backup: ${error.message}`));
  }
  return broken;
}
