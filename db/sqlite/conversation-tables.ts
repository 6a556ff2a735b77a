import type { BuiltConversation } from '@/db/built-conversation';
import * as schema from '@/db/schema/sqlite';
import type { Connection } from './connect';
import { tableInsert } from './table-insert';

/** The tables that hold a conversation, and the column that says whose row it is. */
export const CONVERSATION_TABLES = [
  { table: schema.conversations, name: 'conversations', key: 'id' },
  { table: schema.conversationSources, name: 'conversation_sources', key: 'conversation_id' },
  { table: schema.messages, name: 'messages', key: 'conversation_id' },
  { table: schema.messageCopies, name: 'message_copies', key: 'conversation_id' },
  { table: schema.findings, name: 'findings', key: 'conversation_id' },
] as const;

/** Inserts a conversation with all its rows. */
export function conversationInsert(connection: Connection): (built: BuiltConversation) => void {
  const conversation = tableInsert(connection, schema.conversations);
  const source = tableInsert(connection, schema.conversationSources);
  const message = tableInsert(connection, schema.messages);
  const copy = tableInsert(connection, schema.messageCopies);
  const finding = tableInsert(connection, schema.findings);
  return (built) => {
    conversation(built.conversation);
    for (const row of built.sources) source(row);
    for (const row of built.messages) message(row);
    for (const row of built.copies) copy(row);
    for (const row of built.findings) finding(row);
  };
}

/** Deletes a conversation with all its rows. */
export function conversationDelete(connection: Connection): (id: number) => void {
  const statements = CONVERSATION_TABLES.map(({ name, key }) =>
    connection.prepare(`delete from ${name} where ${key} = ?`),
  );
  return (id) => {
    for (const statement of statements) statement.run(id);
  };
}
