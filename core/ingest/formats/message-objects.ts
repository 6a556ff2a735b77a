import { COLUMN_ALIASES, COLUMNS, type Column, REQUIRED_COLUMNS } from '@/core/ingest/column-aliases';
import { type JsonObject, nameOf, numberOf, textOf } from '@/core/ingest/json-value';
import { plainName } from '@/core/ingest/plain-name';
import { attributesOf } from '@/core/ingest/reading';
import type { JsonFormat } from './json-format';

/** The names of the table's columns, as keys. */
const KEYS = Object.fromEntries(
  COLUMNS.map((column) => [column, [column, ...COLUMN_ALIASES[column]].map(plainName)]),
) as Record<Column, string[]>;

/** Any JSON with a message a record, keys as in a message-per-row table. */
export const MESSAGE_OBJECTS: JsonFormat = {
  system: 'messages',
  fits: (record) => REQUIRED_COLUMNS.every((column) => KEYS[column].some((key) => key in record)),
  read(record, row, reading) {
    const conversationId = value(record, 'conversation_id').trim();
    const text = value(record, 'text');
    if (conversationId === '' || text.trim() === '') {
      const [column, lacks] =
        conversationId === '' ? ['conversation_id', 'conversation id'] : ['text', 'text'];
      reading.refuse(row, column, 'missing_value', `The record has no ${lacks}.`, null);
      return;
    }
    reading.message({
      conversationId,
      attributes: attributesOf({
        channel: nameOf(value(record, 'channel')),
        customerId: nameOf(value(record, 'customer_id')),
        topic: nameOf(value(record, 'topic')),
        language: nameOf(value(record, 'language'))?.slice(0, 2).toLowerCase() ?? null,
        botVersion: nameOf(value(record, 'bot_version')),
        csat: numberOf(value(record, 'csat')),
      }),
      sender: value(record, 'sender'),
      name: nameOf(value(record, 'agent_name')),
      text,
      at: value(record, 'sent_at').trim(),
      externalId: nameOf(value(record, 'message_id')),
      row,
    });
  },
};

function value(record: JsonObject, column: Column): string {
  return textOf(...KEYS[column].map((key) => record[key]));
}
