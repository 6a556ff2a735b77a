import type { conversationSources, conversations, findings, messageCopies, messages } from './schema/sqlite';

/** A conversation as it is stored: its rows in every table. */
export interface BuiltConversation {
  conversation: typeof conversations.$inferInsert;
  sources: (typeof conversationSources.$inferInsert)[];
  messages: (typeof messages.$inferInsert)[];
  copies: (typeof messageCopies.$inferInsert)[];
  findings: (typeof findings.$inferInsert)[];
}
