import { and, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { conversationSources } from '@/db/schema/sqlite';

/** Whether a file names the topic of a conversation (by its key); else its words told it. */
export async function readNamesTopic(db: Database, conversationId: number): Promise<boolean> {
  const { conversationId: id, importId, topic } = conversationSources;
  const [named] = await db
    .select({ importId })
    .from(conversationSources)
    .where(and(eq(id, conversationId), isNotNull(topic)))
    .limit(1);
  return named !== undefined;
}
