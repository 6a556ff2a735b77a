import { and, asc, eq, inArray, isNull, lt, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { type Actor, SCHEDULE } from '@/core/audit/event';
import type { TextRule } from '@/core/retention/text-rules';
import type { Database } from '@/db/database';
import type { Engine } from '@/db/engine';
import { readWorkUnderWay } from '@/db/read/read-work-under-way';
import { conversations, dataSpan, findings, messages } from '@/db/schema/sqlite';
import { recordEvent } from '@/db/write/record-event';
import { setUpkeep } from '@/db/write/set-upkeep';

/** Conversations a transaction, so that others have their turn. */
const BATCH = 2000;

/**
 * Deletes the words of conversations that the rules name, some of them, and gives how many: 0 where none are left,
 * null while work is under way that reads them. Scores, findings and every figure stay; what messages said, who
 * signed them and which words were marked goes.
 */
export async function deleteTexts(
  engine: Engine,
  rules: readonly TextRule[],
  now: number,
  actor: Actor = SCHEDULE,
): Promise<number | null> {
  const ruled = ruledOut(rules);
  if (ruled === undefined || (await nextKeys(engine.db, ruled)).length === 0) return 0;
  return engine.forget(async ({ db, forgetWords }) => {
    if (await readWorkUnderWay(db)) return null;
    const keys = await nextKeys(db, ruled);
    if (keys.length === 0) return 0;
    const last = keys.at(-1) as number;
    const some = and(ruled, sql`${conversations.id} <= ${last}`);
    const chosen = () => db.select({ id: conversations.id }).from(conversations).where(some);
    await forgetWords(sql`${chosen()}`);
    await db
      .update(messages)
      .set({ text: '', tags: null, author: null })
      .where(inArray(messages.conversationId, chosen()));
    await db.update(findings).set({ evidence: '[]' }).where(inArray(findings.conversationId, chosen()));
    await db
      .update(conversations)
      .set({ textDeletedAt: now, revision: sql`${conversations.revision} + 1` })
      .where(some);
    // Pages remember what they showed until the revision rises.
    await db.update(dataSpan).set({ revision: sql`${dataSpan.revision} + 1` });
    await setUpkeep(db, 'purge', String(now));
    await recordEvent(db, actor, { kind: 'text-deleted', details: { conversations: keys.length } }, now);
    return keys.length;
  });
}

/** Conversations that still have the words which a rule says are to go; undefined where there is no rule. */
function ruledOut(rules: readonly TextRule[]): SQL | undefined {
  const { channel, day, textDeletedAt } = conversations;
  const own = rules.flatMap((rule) => (rule.channel === null ? [] : [rule.channel]));
  const each = rules.flatMap((rule) => {
    if (rule.before === null) return [];
    const where =
      rule.channel === null
        ? own.length > 0
          ? notInArray(channel, own)
          : undefined
        : eq(channel, rule.channel);
    return [and(lt(day, rule.before), where)];
  });
  return each.length === 0 ? undefined : and(isNull(textDeletedAt), or(...each));
}

async function nextKeys(db: Database, ruled: SQL): Promise<number[]> {
  const rows = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(ruled)
    .orderBy(asc(conversations.id))
    .limit(BATCH);
  return rows.map(({ id }) => id);
}
