import { plainName } from '@/core/ingest/plain-name';
import { TableRowReader } from '@/core/ingest/table-row-reader';
import { headerPosition, type TableFormat } from './table-format';

/** Entry types that are events of the conversation, with the words that tell them. */
const EVENTS: Readonly<Record<string, (name: string) => string>> = {
  botescalated: () => 'The bot handed the conversation to a person',
  transferred: () => 'The conversation was transferred',
  transfer: () => 'The conversation was transferred',
  agenttransfer: () => 'The conversation was transferred',
  participantjoined: (name) => `${name || 'Somebody'} joined`,
  agentjoined: (name) => `${name || 'Somebody'} joined`,
  participantleft: (name) => `${name || 'Somebody'} left`,
  agentleft: (name) => `${name || 'Somebody'} left`,
  conversationended: () => 'The conversation ended',
  chatended: () => 'The conversation ended',
};

/** Entry types with words that somebody wrote; all others are states and receipts. */
const WORDS = new Set([
  'text',
  'message',
  'staticcontent',
  'choices',
  'choicesresponse',
  'attachments',
  'richlink',
  '',
]);

/** Salesforce's ConversationEntry rows: BotEscalated is the transfer. */
export const SALESFORCE: TableFormat = {
  system: 'salesforce',
  marks: ['ActorType', 'EntryType', 'Message'],
  columns: {
    conversation_id: ['ConversationId', 'Conversation.Id', 'ConversationIdentifier'],
    sent_at: ['EntryTime', 'CreatedDate', 'ServerReceivedTimestamp'],
    sender: ['ActorType'],
    text: ['Message', 'MessageText'],
    agent_name: ['ActorName'],
    message_id: ['EntryId', 'Id', 'Identifier'],
    channel: ['Channel', 'MessagingChannel', 'ChannelType'],
  },
  required: ['conversation_id', 'sender', 'text'],
  reader: (layout, reading) =>
    new TableRowReader(layout, reading, {
      kindAt: headerPosition(layout.header, 'EntryType'),
      read(kind, name) {
        const plain = plainName(kind);
        if (WORDS.has(plain)) return 'message';
        return Object.hasOwn(EVENTS, plain) ? { event: EVENTS[plain]?.(name.trim()) ?? '' } : null;
      },
      actorAt: headerPosition(layout.header, 'ActorId'),
      wordless: 'skipped',
    }),
};
