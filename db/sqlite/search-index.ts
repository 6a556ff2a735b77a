import { type SQL, sql } from 'drizzle-orm';
import type { SearchQuery, SearchTerm } from '@/core/search/search-query';
import type { BuiltConversation } from '../built-conversation';
import { keyRange } from '../conversation-key';
import type { Connection } from './connect';

/**
 * Full-text search of whole conversations: one entry each, under the conversation's key. It holds no text
 * of its own. Entries come and go with the messages, so what is not published yet is indexed already: a
 * search counts only through `conversations`.
 */
export function searchInsert(connection: Connection): (built: readonly BuiltConversation[]) => void {
  const insert = connection.prepare('insert into conversation_search (rowid, text) values (?, ?)');
  return (conversations) => {
    for (const { conversation, messages } of conversations) {
      insert.run(conversation.id, messages.map(({ text }) => text).join('\n'));
    }
  };
}

/** Takes the conversations that a query of keys gives out of the search. */
export function deleteFromSearch(connection: Connection, keys: string, ...parameters: unknown[]): void {
  connection.prepare(`delete from conversation_search where rowid in (${keys})`).run(...parameters);
}

/** The same for everything that an import wrote. */
export function sweepSearch(connection: Connection, importId: number): void {
  connection
    .prepare('delete from conversation_search where rowid between ? and ?')
    .run(...keyRange(importId));
}

/** The keys of the conversations whose messages say what the query asks for. */
export function matchingKeys(query: SearchQuery): SQL {
  return sql`select rowid from conversation_search where conversation_search match ${matchOf(query)}`;
}

/** Letters that a word may begin with; with fewer nearly everything does, and takes long to gather. */
const BEGINNING = 3;

/** The query in the language of FTS5; quotes make strings of everything, so that nothing is an operator. */
function matchOf({ all, none }: SearchQuery): string {
  const term = ({ text, exact }: SearchTerm) =>
    `"${text.replaceAll('"', '""')}"${exact || text.length < BEGINNING ? '' : '*'}`;
  const wanted = all.map(term).join(' AND ');
  return none.length === 0 ? wanted : `(${wanted}) NOT (${none.map(term).join(' OR ')})`;
}
