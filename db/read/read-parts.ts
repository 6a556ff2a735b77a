import { asc, inArray } from 'drizzle-orm';
import { type ConversationPart, partsOf, type SourcedMessage } from '@/core/ingest/assemble-conversation';
import type { Database } from '../database';
import { conversationSources, conversations, messageCopies, messages } from '../schema/sqlite';

/** A conversation that is stored, published or not. */
export interface StoredConversationKey {
  id: number;
  externalId: string;
  revision: number;
  /** Counted on this day where its messages carry no times. */
  day: string;
  /** When its words were deleted by the rule; null where they are there. */
  textDeletedAt: number | null;
}

/** The same with the parts that it was put together from. */
export interface StoredParts extends StoredConversationKey {
  parts: ConversationPart[];
}

/** The published conversations with these external ids (at most a few hundred), by external id. */
export async function readParts(
  db: Database,
  externalIds: readonly string[],
): Promise<Map<string, StoredParts>> {
  return readPartsOf(db, await readKeys(db, externalIds));
}

/** Which of these external ids are in the table of conversations. */
export async function readKeys(
  db: Database,
  externalIds: readonly string[],
): Promise<StoredConversationKey[]> {
  const { id, externalId, revision, day, textDeletedAt } = conversations;
  return db
    .select({ id, externalId, revision, day, textDeletedAt })
    .from(conversations)
    .where(inArray(externalId, [...externalIds]));
}

/** The parts of these conversations, by external id. */
export async function readPartsOf(
  db: Database,
  keys: readonly StoredConversationKey[],
): Promise<Map<string, StoredParts>> {
  const result = new Map<string, StoredParts>();
  if (keys.length === 0) return result;

  const ids = keys.map(({ id }) => id);
  const sources = await db
    .select()
    .from(conversationSources)
    .where(inArray(conversationSources.conversationId, ids))
    .orderBy(asc(conversationSources.conversationId), asc(conversationSources.importId));
  const texts = await db
    .select()
    .from(messages)
    .where(inArray(messages.conversationId, ids))
    .orderBy(asc(messages.conversationId), asc(messages.seq));
  const copies = await db
    .select()
    .from(messageCopies)
    .where(inArray(messageCopies.conversationId, ids))
    .orderBy(asc(messageCopies.conversationId), asc(messageCopies.seq), asc(messageCopies.importId));

  const sourcesOf = groupBy(sources);
  const textsOf = groupBy(texts);
  const copiesOf = groupBy(copies);
  for (const key of keys) {
    const assembled: SourcedMessage[] = (textsOf.get(key.id) ?? []).map((m) => ({
      role: m.role,
      text: m.text,
      at: m.at,
      author: m.author,
      externalId: m.externalId,
      ...(m.tags === null ? {} : { tags: JSON.parse(m.tags) as string[] }),
      ...(m.truncated ? { truncated: true as const } : {}),
      sources: [{ importId: m.importId, row: m.row }],
    }));
    for (const copy of copiesOf.get(key.id) ?? []) {
      assembled[copy.seq]?.sources.push({ importId: copy.importId, row: copy.row });
    }
    const said = (sourcesOf.get(key.id) ?? []).map(({ importId, conversationId: _, ...attributes }) => ({
      importId,
      attributes,
    }));
    result.set(key.externalId, { ...key, parts: partsOf({ sources: said, messages: assembled }) });
  }
  return result;
}

function groupBy<T extends { conversationId: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.conversationId);
    if (group) group.push(row);
    else groups.set(row.conversationId, [row]);
  }
  return groups;
}
