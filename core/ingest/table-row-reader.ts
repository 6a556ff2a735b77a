import { COLUMNS, type Column } from './column-aliases';
import { detached } from './detached';
import { ABSENT, type CellReader, type TableLayout } from './formats/table-format';
import { type Attributes, type ImportedMessage, NO_ATTRIBUTES } from './imported';
import { isTableFooter } from './is-table-footer';
import { plainId, plainLabelOrNull } from './plain-label';
import { plainName } from './plain-name';
import type { Reading } from './reading';

const ATTRIBUTE_COLUMNS = [
  'channel',
  'customer_id',
  'topic',
  'language',
  'bot_version',
  'csat',
] as const satisfies Column[];

/** Who wrote where a column answers yes, and where it answers no. */
type Flag = readonly [yes: string, no: string];

const CUSTOMER: Flag = ['customer', 'agent'];
const AGENT: Flag = ['agent', 'customer'];
const BOT: Flag = ['bot', 'customer'];

/** Columns that say who wrote by yes and no, by their plain names. */
const FLAGS: Readonly<Record<string, Flag>> = {
  iscustomer: CUSTOMER,
  fromcustomer: CUSTOMER,
  isfromcustomer: CUSTOMER,
  isinbound: CUSTOMER,
  inbound: CUSTOMER,
  incoming: CUSTOMER,
  isuser: CUSTOMER,
  isvisitor: CUSTOMER,
  isagent: AGENT,
  fromagent: AGENT,
  isstaff: AGENT,
  isbot: BOT,
  frombot: BOT,
};

function flagged([yes, no]: Flag, value: string): string {
  if (/^\s*(?:true|t|yes|y|1)\s*$/i.test(value)) return yes;
  return /^\s*(?:false|f|no|n|0)\s*$/i.test(value) ? no : value;
}

/** What a system's message-per-row table has beside plain messages. */
export interface RowRules {
  /** Column that says what a row is. */
  kindAt: number;
  /** A row of this kind is a message, an event that is told with these words, or none of ours (null). */
  read(kind: string, name: string): 'message' | { event: string } | null;
  /** The words of a message, where its cell holds something else, such as HTML. */
  text?(cell: string): string;
  /** Column with the id of whoever wrote: the customer's, where a customer did. */
  actorAt?: number;
  /** Rows without words are attachments, no faults. */
  wordless?: 'skipped';
}

/**
 * Turns the cells of a message-per-row table into messages. A row without conversation or text, with a
 * sender that is not known or with a NUL character cannot be used; one with an unreadable time is used
 * without it, and the problem says so.
 */
export class TableRowReader implements CellReader {
  /** The last row's attribute cells and what was read from them: neighbours mostly share them. */
  private lastCells: string[] = [];
  private lastAttributes: Attributes = NO_ATTRIBUTES;

  private readonly at: Record<Column, number>;
  private readonly attributesAt: number[];
  private readonly header: readonly string[];
  private readonly clockAt: number | undefined;
  private readonly delimiter: string;
  private readonly flag: Flag | null;

  constructor(
    { columns, header, clockAt, delimiter }: TableLayout,
    private readonly reading: Reading,
    private readonly rules: RowRules | null = null,
  ) {
    const position = (column: Column) => columns[column] ?? ABSENT;
    this.at = Object.fromEntries(COLUMNS.map((column) => [column, position(column)])) as Record<
      Column,
      number
    >;
    this.attributesAt = ATTRIBUTE_COLUMNS.map(position);
    this.header = header;
    this.clockAt = clockAt;
    this.delimiter = delimiter;
    this.flag = FLAGS[plainName(header[columns.sender ?? ABSENT] ?? '')] ?? null;
  }

  read(cells: string[], row: number): void {
    const { reading, rules } = this;
    const kind = rules ? rules.read(cells[rules.kindAt] ?? '', this.cell(cells, 'agent_name')) : 'message';
    if (kind === null) {
      reading.skip();
      return;
    }
    const conversationId = this.cell(cells, 'conversation_id').trim();
    if (conversationId === '') {
      this.refuse(cells, row, 'conversation_id', 'The row has no conversation id.');
      return;
    }
    if (kind !== 'message') {
      this.event(cells, row, conversationId, kind.event);
      return;
    }
    const raw = this.words(cells);
    const text = rules?.text ? rules.text(raw) : raw;
    if (text.trim() === '') {
      if (rules?.wordless) reading.skip();
      else this.refuse(cells, row, 'text', 'The row has no text.');
      return;
    }
    const name = optional(this.cell(cells, 'agent_name'));
    const sender = this.flag ? flagged(this.flag, this.cell(cells, 'sender')) : this.cell(cells, 'sender');
    const role = reading.senders.role(sender, name);
    if (role === 'ignore') {
      reading.skip();
      return;
    }
    if (role === null) {
      if (this.isHeader(cells) || isTableFooter(cells)) reading.skip();
      else reading.unknownSender(sender, row);
      return;
    }
    for (const value of cells) {
      if (!value.includes('\0')) continue;
      reading.nul(row);
      return;
    }
    const sentAt = this.sentAt(cells);
    const message: ImportedMessage = {
      role,
      text: detached(text),
      at: sentAt === '' ? null : reading.time(sentAt, row),
      author: plainLabelOrNull(name),
      externalId: plainLabelOrNull(optional(this.cell(cells, 'message_id'))),
      row,
    };
    let attributes = this.attributes(cells);
    const actor = rules?.actorAt;
    if (actor !== undefined && role === 'customer' && attributes.customerId === null) {
      attributes = { ...attributes, customerId: plainLabelOrNull(optional(cells[actor] ?? '')) };
    }
    reading.hand({ conversationId: detached(plainId(conversationId)), attributes, message });
  }

  private event(cells: string[], row: number, conversationId: string, text: string): void {
    this.reading.event({
      conversationId: detached(conversationId),
      attributes: this.attributes(cells),
      name: optional(this.cell(cells, 'agent_name')),
      text,
      at: this.sentAt(cells),
      externalId: optional(this.cell(cells, 'message_id')),
      row,
    });
  }

  /**
   * Where the text stands last and was not quoted, its commas made further cells of it: those that begin with
   * a blank, as the next word does. Other cells beyond the header are none of ours.
   */
  private words(cells: readonly string[]): string {
    const { header, at, delimiter } = this;
    if (cells.length <= header.length || at.text !== header.length - 1) return this.cell(cells, 'text');
    let end = header.length;
    while (/^ \S/.test(cells[end] ?? '')) end += 1;
    return cells.slice(at.text, end).join(delimiter);
  }

  private sentAt(cells: readonly string[]): string {
    const written = this.cell(cells, 'sent_at').trim();
    const clock = this.clockAt === undefined ? '' : (cells[this.clockAt] ?? '').trim();
    // A spreadsheet may have put a whole moment into either of them.
    if (clock === '' || /\d:\d\d/.test(written)) return written;
    return /^\d{1,2}:\d/.test(clock) ? `${written} ${clock}`.trim() : clock;
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
    this.lastAttributes = this.reading.completed({
      channel: optional(channel),
      customerId: optional(customerId),
      topic: optional(topic),
      language: optional(language)?.slice(0, 2).toLowerCase() ?? null,
      botVersion: optional(botVersion),
      csat: Number.isFinite(score) ? score : null,
    });
    return this.lastAttributes;
  }

  private refuse(cells: readonly string[], row: number, column: Column, message: string): void {
    const spoken = this.reading.senders.known(this.cell(cells, 'sender')) !== null;
    if (isTableFooter(cells, spoken && this.cell(cells, 'text').trim() !== '')) this.reading.skip();
    else this.reading.refuse(row, column, 'missing_value', message, this.cell(cells, column));
  }

  /** Exports that were put behind each other repeat their header. */
  private isHeader(cells: readonly string[]): boolean {
    const { at, header } = this;
    const same = (column: Column) => this.cell(cells, column) === header[at[column]];
    return header.length > 0 && same('sender') && same('text') && same('conversation_id');
  }
}

function optional(cell: string): string | null {
  const value = cell.trim();
  return value === '' ? null : detached(value);
}
