import type { Column } from './column-aliases';
import { contentId } from './content-id';
import { ABSENT, type CellReader, headerPosition, type TableLayout } from './formats/table-format';
import { isTableFooter } from './is-table-footer';
import { attributesOf, type Reading } from './reading';
import { speakerRoles } from './speaker-roles';
import { type Turn, transcriptTurns } from './transcript-turns';

export interface TranscriptRules {
  /** Bot texts of exactly this many characters were cut off by the system. */
  cutAt?: number;
  /** Sessions in which nobody wrote are no faults. */
  wordless?: 'skipped';
}

/**
 * Turns rows that hold a whole conversation in one cell into messages. Without a time per turn only the
 * first message gets the conversation's time. A cell in which no turn is found cannot be used.
 */
export class TranscriptRowReader implements CellReader {
  private readonly customerAt: number;

  constructor(
    private readonly layout: TableLayout,
    private readonly reading: Reading,
    private readonly rules: TranscriptRules = {},
  ) {
    this.customerAt = headerPosition(
      layout.header,
      'customer name',
      'visitor name',
      'contact name',
      'user name',
    );
  }

  read(cells: string[], row: number): void {
    const { reading } = this;
    const cell = this.cell(cells, 'text');
    if (isTableFooter(cells)) {
      reading.skip();
      return;
    }
    if (cell.trim() === '' && this.rules.wordless) {
      reading.skip();
      return;
    }
    if (cell.trim() === '') {
      reading.refuse(row, 'text', 'missing_value', 'The row has no transcript.', null);
      return;
    }
    const turns = transcriptTurns(cell);
    if (turns.length === 0) {
      reading.refuse(
        row,
        'text',
        'missing_value',
        'The cell is no transcript: no line names its speaker.',
        cell,
      );
      return;
    }
    const startedAt = this.cell(cells, 'sent_at').trim();
    const attributes = this.attributes(cells);
    const id = this.cell(cells, 'conversation_id').trim();
    const agentName = this.cell(cells, 'agent_name').trim() || null;
    const customerName = this.customerAt === ABSENT ? null : (cells[this.customerAt] ?? '').trim();
    const roles = speakerRoles(
      turns.map(({ speaker }) => speaker),
      reading.senders,
      agentName,
    );
    if (customerName && roles.has(customerName)) roles.set(customerName, 'customer');
    const clock = reading.times.clock(startedAt);
    turns.forEach((turn, i) => {
      if (turn.text.trim() === '') return;
      const sender = roles.get(turn.speaker) ?? turn.speaker;
      reading.message({
        conversationId: id || contentId(startedAt, cell),
        attributes,
        sender,
        name: sender === turn.speaker && reading.senders.isRoleWord(sender) ? null : turn.speaker,
        text: turn.text.trim(),
        at: timeOf(turn, i, startedAt, clock),
        externalId: null,
        row,
        truncated: turn.text.length === this.rules.cutAt && reading.senders.known(sender) === 'bot',
      });
    });
  }

  private cell(cells: readonly string[], column: Column): string {
    return cells[this.layout.columns[column] ?? ABSENT] ?? '';
  }

  private attributes(cells: readonly string[]) {
    const value = (column: Column) => this.cell(cells, column).trim() || null;
    const csat = Number(value('csat') ?? Number.NaN);
    return attributesOf({
      channel: value('channel'),
      customerId: value('customer_id'),
      topic: value('topic'),
      language: value('language')?.slice(0, 2).toLowerCase() ?? null,
      botVersion: value('bot_version'),
      csat: Number.isFinite(csat) ? csat : null,
    });
  }
}

function timeOf({ time }: Turn, i: number, startedAt: string, clock: (time: string) => string): string {
  if (time === '') return i === 0 ? startedAt : '';
  return /^\d{1,2}:/.test(time) ? clock(time) : time;
}
