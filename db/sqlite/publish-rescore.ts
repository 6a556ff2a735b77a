import { getTableColumns } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { NO_FILTER } from '@/core/filter/filter';
import { scoreSummary } from '@/core/metrics/score-summary';
import { scorerStamp } from '@/core/scoring/scorer-stamp';
import type { ScoringBasis } from '@/core/scoring/scoring-basis';
import { readJudge } from '@/db/read/read-judge';
import { countOutdated } from '@/db/read/read-outdated';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import * as schema from '@/db/schema/sqlite';
import { CONVERSATION_SCORES, MESSAGE_SCORES } from '@/db/score-columns';
import type { Connection } from './connect';
import { refreshDerived } from './refresh-derived';
import { columnList } from './table-insert';
import { forgetTouched, touch } from './touched';

/**
 * Puts the staged scores in place of the old ones, inside the caller's transaction, and writes what that
 * changed; see `RescoreStage.publish`. Conversations that an import has changed meanwhile are left.
 */
export async function publishRescore(
  connection: Connection,
  rescoreId: number,
  { settings, registerVersion }: ScoringBasis,
  now: number,
): Promise<number | null> {
  const db = drizzle(connection, { schema });
  if ((await readJudge(db)) !== registerVersion) return null;
  const summary = async () => scoreSummary(await readStratumFacts(db, NO_FILTER), settings.trustRatio);
  const before = JSON.stringify(await summary());

  connection.exec(`
    delete from stage.looked where not exists (
      select 1 from main.conversations c where c.id = looked.id and c.revision = looked.revision);
    delete from stage.conversations where id not in (select id from stage.looked);
  `);
  forgetTouched(connection);
  touch(connection, 'select customer_id, day from stage.conversations');
  // With another time zone a conversation leaves its day.
  touch(
    connection,
    'select customer_id, day from main.conversations where id in (select id from stage.conversations)',
  );
  const moved = connection.prepare('select count(*) from stage.conversations').pluck().get();
  connection.exec(`
    update main.conversations set ${assignments(schema.conversations, CONVERSATION_SCORES)}
      from stage.conversations s where s.id = conversations.id;
    update main.messages set ${assignments(schema.messages, MESSAGE_SCORES)}
      from stage.messages s where s.conversation_id = messages.conversation_id and s.seq = messages.seq
        and s.conversation_id in (select id from stage.conversations);
    delete from main.findings where conversation_id in (select id from stage.conversations);
    insert into main.findings (${columnList(schema.findings)}) select ${columnList(schema.findings)}
      from stage.findings where conversation_id in (select id from stage.conversations);
  `);
  connection
    .prepare(
      `update main.conversations set scorer_version = ?, register_version = ?
       where id in (select id from stage.looked)`,
    )
    .run(scorerStamp(settings), registerVersion);
  refreshDerived(connection);
  forgetTouched(connection);

  const left = await countOutdated(db, { settings, registerVersion });
  connection
    .prepare(
      `update rescores set before = coalesce(before, :before), after = :after, moved = moved + :moved,
         scorer_version = :scorerVersion, register_version = :registerVersion,
         status = case when :left = 0 then 'done' else status end,
         finished_at = case when :left = 0 then :now end, worker = case when :left > 0 then worker end
       where id = :rescoreId`,
    )
    .run({
      before,
      after: JSON.stringify(await summary()),
      moved,
      scorerVersion: scorerStamp(settings),
      registerVersion,
      left,
      now,
      rescoreId,
    });
  return left;
}

/**
 * Finds out what the staged scores would change and writes it to the run, which is then `ready`; all else
 * is as before. Inside the caller's transaction.
 */
export async function previewRescore(
  connection: Connection,
  rescoreId: number,
  basis: ScoringBasis,
  now: number,
): Promise<number | null> {
  connection.exec('savepoint preview');
  const left = await publishRescore(connection, rescoreId, basis, now);
  const outcome = connection
    .prepare('select before, after, moved, scorer_version, register_version from rescores where id = ?')
    .get(rescoreId) as Record<string, unknown>;
  connection.exec('rollback to preview; release preview');
  if (left === null) return null;
  connection
    .prepare(
      `update rescores set status = 'ready', finished_at = :now, worker = null, before = :before, after = :after,
         moved = :moved, scorer_version = :scorer_version, register_version = :register_version
       where id = :rescoreId`,
    )
    .run({ ...outcome, now, rescoreId });
  // What came meanwhile is scored by the settings in force, and would be by these.
  return 0;
}

/** Column = the column of the same name in `s`. */
function assignments(
  table: typeof schema.conversations | typeof schema.messages,
  keys: readonly string[],
): string {
  const columns: Record<string, { name: string }> = getTableColumns(table);
  return keys.map((key) => `"${columns[key]?.name}" = s."${columns[key]?.name}"`).join(', ');
}
