import { asc, inArray } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { messages } from '@/db/schema/sqlite';

/** Letters of one conversation that are looked through. */
const MOST_LETTERS = 200_000;

/** The texts of these conversations (a page of them), in order, to show in which words something was found. */
export async function readFoundMessages(
  db: Database,
  ids: readonly number[],
): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  if (ids.length === 0) return found;
  const { conversationId, seq, text } = messages;
  const rows = await db
    .select({ id: conversationId, text })
    .from(messages)
    .where(inArray(conversationId, [...ids]))
    .orderBy(asc(conversationId), asc(seq));
  const letters = new Map<number, number>();
  for (const { id, text: said } of rows) {
    const before = letters.get(id) ?? 0;
    if (before > MOST_LETTERS) continue;
    letters.set(id, before + said.length);
    const texts = found.get(id);
    if (texts) texts.push(said);
    else found.set(id, [said]);
  }
  return found;
}
