import { desc } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { alertMessages } from '@/db/schema/sqlite';

export type AlertMessageRow = typeof alertMessages.$inferSelect;

/** More are of no use on a page. */
const MOST = 200;

/** What was sent and what waits, the latest first. */
export function readAlertMessages(db: Database): Promise<AlertMessageRow[]> {
  return db.select().from(alertMessages).orderBy(desc(alertMessages.createdAt), alertMessages.id).limit(MOST);
}
