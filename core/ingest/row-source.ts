import type { Policy } from '@/core/policy/policy';
import { CsvReader, LONGEST_ROW } from './csv-reader';
import type { ImportedRow } from './imported';
import type { Problem } from './problem';
import { readConversationLine } from './read-conversation-line';
import { TableRowReader } from './table-row-reader';
import type { UnderstoodFile } from './understand-file';

export interface RowSink {
  row(row: ImportedRow): void;
  problem(problem: Problem): void;
  /** The register that a conversation brings along; only native JSON Lines can. */
  policies?(conversationId: string, policies: Policy[]): void;
}

/** Text in, usable rows and problems out; pieces of the text may be cut anywhere. */
export interface RowSource {
  push(piece: string): void;
  end(): void;
  /** Rows read so far, unusable ones included. */
  rows(): number;
}

type Readable = Exclude<UnderstoodFile, { format: null }>;

/** The reader for a file that was understood. */
export function rowSource(file: Readable, sink: RowSink): RowSource {
  return file.format === 'table' ? tableSource(file, sink) : lineSource(sink);
}

function tableSource(
  { table, dateOrder, dateOrderSure }: Readable & { format: 'table' },
  sink: RowSink,
): RowSource {
  let rows = 0;
  if (!dateOrderSure) {
    sink.problem({
      row: null,
      column: 'sent_at',
      code: 'ambiguous_date',
      message: 'The dates could be read as day/month or month/day; they were read as day/month.',
      value: null,
    });
  }
  const rowReader = new TableRowReader(table.columns, dateOrder);
  const reader = new CsvReader(
    table.delimiter,
    {
      record(cells, row) {
        if (row <= table.headerRow) return;
        rows += 1;
        const { row: usable, problem } = rowReader.read(cells, row);
        if (problem) sink.problem(problem);
        if (usable) sink.row(usable);
      },
      fault(fault, row, start) {
        rows += 1;
        sink.problem({ row, column: null, code: fault, message: FAULTS[fault], value: start.slice(0, 100) });
      },
    },
    { lineEnd: table.lineEnd },
  );
  return { push: (piece) => reader.push(piece), end: () => reader.end(), rows: () => rows };
}

const FAULTS = {
  row_too_long: `The row is longer than ${LONGEST_ROW / 1024 / 1024} million characters.`,
  open_quote: 'The row opens a quotation mark that is never closed.',
} as const;

function lineSource(sink: RowSink): RowSource {
  let rows = 0;
  let text = '';
  let skipping = false;

  const readLine = (line: string) => {
    rows += 1;
    if (line.trim() === '') return;
    const { conversation, policies, problems } = readConversationLine(line, rows);
    for (const problem of problems) sink.problem(problem);
    if (!conversation) return;
    const { id, attributes } = conversation;
    if (policies.length > 0) sink.policies?.(id, policies);
    for (const message of conversation.messages) sink.row({ conversationId: id, attributes, message });
  };

  return {
    push(piece) {
      text += piece;
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        if (!skipping) readLine(text.slice(from, end));
        skipping = false;
        from = end + 1;
      }
      text = text.slice(from);
      if (text.length <= LONGEST_ROW) return;
      if (!skipping) {
        rows += 1;
        const value = text.slice(0, 100);
        sink.problem({ row: rows, column: null, code: 'row_too_long', message: FAULTS.row_too_long, value });
      }
      skipping = true;
      text = '';
    },
    end() {
      if (text !== '' && !skipping) readLine(text);
      text = '';
    },
    rows: () => rows,
  };
}
