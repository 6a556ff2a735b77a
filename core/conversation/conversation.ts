import type { Role } from './role';

/** One message of a conversation, in the order it was sent. */
export interface Message {
  role: Role;
  text: string;
  /** When it was sent, UTC epoch milliseconds; null where the export does not say. */
  at: number | null;
  /** The sender's name as exported. */
  author: string | null;
  /** A keyed hash for each personal detail that was replaced, in the order of the tags in the text; absent without any. */
  tags?: readonly string[];
  /** The exporting system cut the text off; absent where it is whole. */
  truncated?: true;
}

/** A contact of one customer on one channel. Empty attributes are null: unknown, not "none". */
export interface Conversation {
  /** The exporting system's own id. */
  id: string;
  channel: string;
  customerId: string | null;
  topic: string | null;
  /** ISO 639-1 as exported; the scorer detects it where absent. */
  language: string | null;
  botVersion: string | null;
  /** Satisfaction as exported, in the exporting system's own scale. */
  csat: number | null;
  messages: Message[];
}
