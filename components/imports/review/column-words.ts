import type { ImportKind } from '@/core/ingest/import-kind';
import type { MappedColumn } from './corrections';

/** What a column can be, by what the file holds; the first ones are needed. */
export const COLUMN_WORDS: Record<ImportKind, Partial<Record<MappedColumn, string>>> = {
  transcripts: {
    conversation_id: 'Conversation (needed)',
    sender: 'Sender (needed)',
    text: 'Message (needed)',
    sent_at: 'Time',
    agent_name: 'Name of who wrote',
    customer_id: 'Customer',
    channel: 'Channel',
    topic: 'Topic',
    message_id: 'Message id',
    language: 'Language',
    csat: 'Satisfaction score',
    bot_version: 'Bot version',
  },
  customers: {
    customer_id: 'Customer id (needed)',
    signed_up_at: 'Signed up',
    churned_at: 'Left',
    monthly_revenue: 'Revenue a month',
    segment: 'Segment',
  },
  policies: { id: 'Id (needed)', text: 'Text (needed)', topic: 'Topic' },
};

export const DELIMITER_WORDS: Record<string, string> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
};

export const KIND_WORDS: Record<ImportKind, string> = {
  transcripts: 'Conversations',
  customers: 'Customers',
  policies: 'Policies',
};
