import { htmlToText } from '@/core/ingest/html-to-text';
import { plainName } from '@/core/ingest/plain-name';
import { TableRowReader } from '@/core/ingest/table-row-reader';
import { headerPosition, type TableFormat } from './table-format';

/**
 * What customers see: the opening message, comments, and what closes or opens a conversation only if it
 * has words. Everything else (notes, assignments, snoozes, states) is for colleagues.
 */
const SEEN = new Set([
  'comment',
  'open',
  'message',
  'quickreply',
  'conversation',
  'initiated',
  'conversationpart',
  '',
]);

/** Intercom's conversation export: HTML bodies, one row a conversation part. */
export const INTERCOM: TableFormat = {
  system: 'intercom',
  marks: ['message_body', 'message_author_type', 'conversation_id'],
  columns: {
    conversation_id: ['conversation_id'],
    sent_at: ['message_created_at'],
    sender: ['message_author_type'],
    text: ['message_body'],
    message_id: ['message_id'],
    agent_name: ['message_author_name'],
    topic: ['conversation_tags'],
    csat: ['conversation_rating'],
    channel: ['conversation_source_type', 'source_type', 'channel'],
  },
  required: ['conversation_id', 'sender', 'text'],
  reader: (layout, reading) =>
    new TableRowReader(layout, reading, {
      kindAt: headerPosition(layout.header, 'message_type'),
      read: (kind) => (SEEN.has(plainName(kind)) ? 'message' : null),
      text: htmlToText,
      actorAt: headerPosition(layout.header, 'message_author_id', 'message_author_email'),
      wordless: 'skipped',
    }),
};
