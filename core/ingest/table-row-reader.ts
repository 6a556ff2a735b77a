import { COLUMNS, type Column } from './column-aliases';
import { detached } from './detached';
import { type Attributes, type ImportedRow, NO_ATTRIBUTES } from './imported';
import type { ColumnMap } from './map-columns';
import { type DateOrder, parseTime } from './parse-time';
import { type Problem, shownValue } from './problem';
import { roleOf } from './role-aliases';

export interface RowResult {
  /** null where the row cannot be used; then there is a problem. */
  row: ImportedRow | null;
  problem: Problem | null;
}

/** No cell stands there. */
const ABSENT = -1;

const ATTRIBUTE_COLUMNS = [
  'channel',
  'customer_id',
  'topic',
  'language',
  'bot_version',
  'csat',
] as const satisfies Column[];

/**
 * Turns the cells of a table's rows into messages. A row without conversation or text, with a sender
 * that is not known or with a NUL character cannot be used; one with an unreadable time is used
 * without it, and the problem says so.
 */
export class TableRowReader {
  /** The last row's attribute cells and what was read from them: neighbours mostly share them. */
  private lastCells: string[] = [];
  private lastAttributes: Attributes = NO_ATTRIBUTES;

  private readonly at: Record<Column, number>;
  private readonly attributesAt: number[];

  constructor(
    columns: ColumnMap,
    private readonly order: DateOrder,
  ) {
    const position = (column: Column) => columns[column] ?? ABSENT;
    this.at = Object.fromEntries(COLUMNS.map((column) => [column, position(column)])) as Record<
      Column,
      number
    >;
    this.attributesAt = ATTRIBUTE_COLUMNS.map(position);
  }

  read(cells: readonly string[], row: number): RowResult {
    const conversationId = this.cell(cells, 'conversation_id').trim();
    if (conversationId === '') {
      return this.refuse(cells, row, 'conversation_id', 'missing_value', 'The row has no conversation id.');
    }
    const text = this.cell(cells, 'text');
    if (text.trim() === '') return this.refuse(cells, row, 'text', 'missing_value', 'The row has no text.');
    const sender = this.cell(cells, 'sender');
    const role = roleOf(sender);
    if (role === null) {
      const name = shownValue(sender.trim());
      return name === ''
        ? this.refuse(cells, row, 'sender', 'missing_value', 'The row has no sender.')
        : this.refuse(cells, row, 'sender', 'unknown_sender', `The sender "${name}" is not known.`);
    }
    for (const value of cells) {
      if (!value.includes('\0')) continue;
      const sentence = 'The row holds a NUL character, which no text can hold.';
      return this.refuse(cells, row, 'text', 'nul_character', sentence);
    }

    const sentAt = this.cell(cells, 'sent_at').trim();
    const at = sentAt === '' ? null : parseTime(sentAt, this.order);
    return {
      row: {
        conversationId: detached(conversationId),
        attributes: this.attributes(cells),
        message: {
          role,
          text: detached(text),
          at,
          author: optional(this.cell(cells, 'agent_name')),
          externalId: optional(this.cell(cells, 'message_id')),
          row,
        },
      },
      problem: sentAt !== '' && at === null ? timeProblem(sentAt, row) : null,
    };
  }

  private cell(cells: readonly string[], column: Column): string {
    return cells[this.at[column]] ?? '';
  }

  private attributes(cells: readonly string[]): Attributes {
    const { attributesAt, lastCells } = this;
    let same = lastCells.length > 0;
    for (let i = 0; same && i < attributesAt.length; i += 1) {
      same = (cells[attributesAt[i] as number] ?? '') === lastCells[i];
    }
    if (same) return this.lastAttributes;
    const values = attributesAt.map((position) => cells[position] ?? '');
    const [channel = '', customerId = '', topic = '', language = '', botVersion = '', csat = ''] = values;
    const score = csat.trim() === '' ? Number.NaN : Number(csat);
    this.lastCells = values.map(detached);
    this.lastAttributes = {
      channel: optional(channel),
      customerId: optional(customerId),
      topic: optional(topic),
      language: optional(language)?.slice(0, 2).toLowerCase() ?? null,
      botVersion: optional(botVersion),
      csat: Number.isFinite(score) ? score : null,
    };
    return this.lastAttributes;
  }

  private refuse(
    cells: readonly string[],
    row: number,
    column: Column,
    code: Problem['code'],
    message: string,
  ): RowResult {
    return {
      row: null,
      problem: { row, column, code, message, value: shownValue(this.cell(cells, column)) },
    };
  }
}

function optional(cell: string): string | null {
  const value = cell.trim();
  return value === '' ? null : detached(value);
}

function timeProblem(value: string, row: number): Problem {
  return {
    row,
    column: 'sent_at',
    code: 'unreadable_time',
    message: 'The time cannot be read; the message is kept without it.',
    value: shownValue(value),
  };
}
