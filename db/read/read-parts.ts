import { asc, inArray } from 'drizzle-orm';
import { type ConversationPart, partsOf, type SourcedMessage } from '@/core/ingest/assemble-conversation';
import type { Database } from '@/db/database';
import { conversationSources, conversations, messageCopies, messages } from '@/db/schema/sqlite';

/** A stored conversation as the parts that it was put together from. */
export interface StoredParts {
  id: number;
  revision: number;
  /** Counted on this day where its messages carry no times. */
  day: string;
  parts: ConversationPart[];
}

/** The stored conversations with these external ids (at most a few hundred), by external id. */
export async function readParts(
  db: Database,
  externalIds: readonly string[],
): Promise<Map<string, StoredParts>> {
  const found = await db
    .select({
      id: conversations.id,
      externalId: conversations.externalId,
      revision: conversations.revision,
      day: conversations.day,
    })
    .from(conversations)
    .where(inArray(conversations.externalId, [...externalIds]));
  const result = new Map<string, StoredParts>();
  if (found.length === 0) return result;

  const ids = found.map(({ id }) => id);
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
  for (const { id, externalId, revision, day } of found) {
    const assembled: SourcedMessage[] = (textsOf.get(id) ?? []).map((m) => ({
      role: m.role,
      text: m.text,
      at: m.at,
      author: m.author,
      externalId: m.externalId,
      sources: [{ importId: m.importId, row: m.row }],
    }));
    for (const copy of copiesOf.get(id) ?? []) {
      assembled[copy.seq]?.sources.push({ importId: copy.importId, row: copy.row });
    }
    const said = (sourcesOf.get(id) ?? []).map(({ importId, conversationId: _, ...attributes }) => ({
      importId,
      attributes,
    }));
    result.set(externalId, { id, revision, day, parts: partsOf({ sources: said, messages: assembled }) });
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
