import type { BuiltConversation } from '../built-conversation';
import * as schema from '../schema/sqlite';
import type { Connection } from './connect';
import { deleteFromSearch, searchInsert } from './search-index';
import { tableInsert } from './table-insert';

/** The tables of what a conversation consists of; their rows are reached through it only. */
export const DETAIL_TABLES = ['conversation_sources', 'messages', 'message_copies', 'findings'] as const;

type Insert = (conversations: readonly BuiltConversation[]) => void;

/** Inserts the conversations themselves, inside the caller's transaction. */
export function conversationInsert(connection: Connection): Insert {
  const conversation = tableInsert(connection, schema.conversations);
  return (conversations) => {
    for (const built of conversations) conversation.add(built.conversation);
    conversation.flush();
  };
}

/** Inserts all that the conversations consist of, inside the caller's transaction. */
export function detailInsert(connection: Connection): Insert {
  const source = tableInsert(connection, schema.conversationSources);
  const message = tableInsert(connection, schema.messages);
  const copy = tableInsert(connection, schema.messageCopies);
  const finding = tableInsert(connection, schema.findings);
  return (conversations) => {
    for (const built of conversations) {
      for (const row of built.sources) source.add(row);
      for (const row of built.messages) message.add(row);
      for (const row of built.copies) copy.add(row);
      for (const row of built.findings) finding.add(row);
    }
    for (const insert of [source, message, copy, finding]) insert.flush();
  };
}

/** The same into the workspace itself, where it can be searched. */
export function searchableDetailInsert(connection: Connection): Insert {
  const insertDetails = detailInsert(connection);
  const insertSearch = searchInsert(connection);
  return (conversations) => {
    insertDetails(conversations);
    insertSearch(conversations);
  };
}

/** Deletes what the conversations that a query of keys gives consist of. */
export function deleteDetails(connection: Connection, keys: string, ...parameters: unknown[]): void {
  for (const table of DETAIL_TABLES) {
    connection.prepare(`delete from ${table} where conversation_id in (${keys})`).run(...parameters);
  }
  deleteFromSearch(connection, keys, ...parameters);
}
