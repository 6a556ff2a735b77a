import type { Role } from '@/core/conversation/role';
import type { Column } from './column-aliases';
import { detached } from './detached';
import type { ImportedRow } from './imported';
import type { ColumnMap } from './map-columns';
import { type DateOrder, parseTime } from './parse-time';
import { type Problem, shownValue } from './problem';
import { roleOf } from './role-aliases';

export type RowResult = { row: ImportedRow; problem: Problem | null } | { row: null; problem: Problem };

/**
 * Turns the cells of one row into a message. A row without conversation or text, with a sender that
 * is not known or with a NUL character cannot be used; one with an unreadable time is used without
 * it, and the problem says so.
 */
export function readTableRow(
  cells: readonly string[],
  rowNumber: number,
  columns: ColumnMap,
  order: DateOrder,
): RowResult {
  const cell = (column: Column): string => {
    const position = columns[column];
    return position === undefined ? '' : (cells[position] ?? '');
  };
  const optional = (column: Column): string | null => {
    const value = cell(column).trim();
    return value === '' ? null : detached(value);
  };
  const refuse = (column: Column, code: Problem['code'], message: string): RowResult => ({
    row: null,
    problem: { row: rowNumber, column, code, message, value: shownValue(cell(column)) },
  });

  const conversationId = cell('conversation_id').trim();
  const text = cell('text');
  if (conversationId === '')
    return refuse('conversation_id', 'missing_value', 'The row has no conversation id.');
  if (text.trim() === '') return refuse('text', 'missing_value', 'The row has no text.');
  const role: Role | null = roleOf(cell('sender'));
  if (role === null) {
    const sender = cell('sender').trim();
    return sender === ''
      ? refuse('sender', 'missing_value', 'The row has no sender.')
      : refuse('sender', 'unknown_sender', `The sender "${shownValue(sender)}" is not known.`);
  }
  if (cells.some((value) => value.includes('\0'))) {
    return refuse('text', 'nul_character', 'The row holds a NUL character, which no text can hold.');
  }

  const sentAt = cell('sent_at').trim();
  const at = sentAt === '' ? null : parseTime(sentAt, order);
  const csat = Number(cell('csat').trim() || Number.NaN);
  return {
    row: {
      conversationId: detached(conversationId),
      attributes: {
        channel: optional('channel'),
        customerId: optional('customer_id'),
        topic: optional('topic'),
        language: optional('language')?.slice(0, 2).toLowerCase() ?? null,
        botVersion: optional('bot_version'),
        csat: Number.isFinite(csat) ? csat : null,
      },
      message: {
        role,
        text: detached(text),
        at,
        author: optional('agent_name'),
        externalId: optional('message_id'),
        row: rowNumber,
      },
    },
    problem:
      sentAt !== '' && at === null
        ? {
            row: rowNumber,
            column: 'sent_at',
            code: 'unreadable_time',
            message: 'The time cannot be read; the message is kept without it.',
            value: shownValue(sentAt),
          }
        : null,
  };
}
