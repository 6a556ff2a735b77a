import type { Role } from '@/core/conversation/role';
import type { ExportRead } from './read-export';

/** Role and text of every row by conversation; line ends as line feeds, blanks around the text left out. */
export function saidByConversation({ rows }: Pick<ExportRead, 'rows'>): Map<string, [Role, string][]> {
  const found = new Map<string, [Role, string][]>();
  for (const { conversationId, message } of rows) {
    const turns = found.get(conversationId) ?? [];
    turns.push([message.role, message.text.replace(/\r\n?/g, '\n').trim()]);
    found.set(conversationId, turns);
  }
  return found;
}
