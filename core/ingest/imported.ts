import type { Message } from '@/core/conversation/conversation';

/** What an export says of a conversation as a whole; null where it does not. */
export interface Attributes {
  channel: string | null;
  customerId: string | null;
  topic: string | null;
  language: string | null;
  botVersion: string | null;
  csat: number | null;
}

export const NO_ATTRIBUTES: Attributes = {
  channel: null,
  customerId: null,
  topic: null,
  language: null,
  botVersion: null,
  csat: null,
};

/** A message as one file had it. */
export interface ImportedMessage extends Message {
  /** The exporting system's id of the message, where it has one. */
  externalId: string | null;
  /** Row of the file, the first one is 1. */
  row: number;
}

/** One usable row: a message and what its row says of the conversation. */
export interface ImportedRow {
  conversationId: string;
  attributes: Attributes;
  message: ImportedMessage;
}

/** The rows of one file that belong to one conversation, in file order. */
export interface ImportedConversation {
  id: string;
  attributes: Attributes;
  messages: ImportedMessage[];
}
