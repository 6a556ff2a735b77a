import { plainName } from '@/core/ingest/plain-name';
import { TableRowReader } from '@/core/ingest/table-row-reader';
import { headerPosition, type TableFormat } from './table-format';

/** Zendesk Chat's history: messages, and members who join and leave, which prove a hand-off. */
export const ZENDESK_CHAT: TableFormat = {
  system: 'zendesk_chat',
  marks: ['chat_id', 'sender_type', 'type', 'msg'],
  columns: {
    conversation_id: ['chat_id'],
    sent_at: ['timestamp'],
    sender: ['sender_type'],
    text: ['msg'],
    agent_name: ['name', 'display_name'],
    customer_id: ['visitor_id', 'visitor_email'],
    topic: ['department_name', 'topic'],
    message_id: ['msg_id', 'message_id'],
  },
  required: ['conversation_id', 'sender', 'text'],
  reader: (layout, reading) =>
    new TableRowReader(layout, reading, {
      kindAt: headerPosition(layout.header, 'type'),
      read(kind, name) {
        switch (plainName(kind)) {
          case 'chatmsg':
            return 'message';
          case 'chatmemberjoin':
            return { event: `${name.trim() || 'Somebody'} joined` };
          case 'chatmemberleave':
            return { event: `${name.trim() || 'Somebody'} left` };
          default:
            return null;
        }
      },
      wordless: 'skipped',
    }),
};
