/** The columns of a message-per-row table, as the product names them. */
export const COLUMNS = [
  'conversation_id',
  'sent_at',
  'sender',
  'text',
  'channel',
  'customer_id',
  'message_id',
  'agent_name',
  'topic',
  'language',
  'csat',
  'bot_version',
] as const;

export type Column = (typeof COLUMNS)[number];

export const REQUIRED_COLUMNS: readonly Column[] = ['conversation_id', 'sender', 'text'];

/**
 * Other names that exports use, best first; compared without case, spaces and punctuation.
 * `agent_name` stands for the name of whoever wrote, bots included.
 */
export const COLUMN_ALIASES: Record<Column, readonly string[]> = {
  conversation_id: [
    'conversation',
    'chat id',
    'ticket id',
    'case id',
    'session id',
    'thread id',
    'dialogue id',
    'dialog id',
    'interaction id',
    'contact id',
    'conv id',
    'chat',
    'session',
  ],
  sent_at: [
    'timestamp',
    'message created at',
    'created at',
    'sent',
    'sent time',
    'date time',
    'datetime',
    'entry time',
    'message time',
    'time',
    'date',
    'created time',
    'created',
  ],
  sender: [
    'sender type',
    'role',
    'author type',
    'message author type',
    'actor type',
    'speaker',
    'from',
    'author',
    'sender role',
    'participant',
    'participant role',
    'user type',
  ],
  text: [
    'message',
    'message text',
    'body',
    'message body',
    'content',
    'msg',
    'utterance',
    'message content',
    'comment',
  ],
  channel: ['medium', 'source', 'media type', 'platform', 'channel name'],
  customer_id: ['user id', 'contact', 'client id', 'visitor id', 'end user id', 'requester id', 'customer'],
  message_id: ['msg id', 'entry id', 'event id', 'message uuid'],
  agent_name: [
    'sender name',
    'author name',
    'message author name',
    'actor name',
    'name',
    'agent',
    'display name',
  ],
  topic: ['topic name', 'category', 'intent', 'subject', 'reason', 'contact reason', 'tag'],
  language: ['lang', 'locale', 'language code'],
  csat: ['csat score', 'rating', 'satisfaction', 'satisfaction score', 'score'],
  bot_version: ['version', 'bot release', 'release'],
};
