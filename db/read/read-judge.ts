import type { Database } from '@/db/database';
import { conversations } from '@/db/schema/sqlite';
import { judgedByOthers } from './outdated';
import { readRegisterInForce } from './read-register-in-force';

/** The name, among the conversations, of the policies in force; null where there are none. */
export async function readJudge(db: Database): Promise<number | null> {
  const inForce = await readRegisterInForce(db);
  return inForce === null || inForce.entries === 0 ? null : inForce.judgesAs;
}

/** Whether other policies judged some conversations than this one; quick where none did. */
export async function anyJudgedByOthers(db: Database, judge: number | null): Promise<boolean> {
  const some = await db
    .select({ id: conversations.id })
    .from(conversations)
    .where(judgedByOthers(judge))
    .limit(1);
  return some.length > 0;
}
