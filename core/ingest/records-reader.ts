import type { Customer } from '@/core/customer/customer';
import { CustomerRowReader } from '@/core/customer/customer-row-reader';
import type { Policy } from '@/core/policy/policy';
import { PolicyRowReader } from '@/core/policy/policy-row-reader';
import { CsvReader, LONGEST_ROW } from './csv-reader';
import { isTableFooter } from './is-table-footer';
import type { Problem } from './problem';
import type { RecordsTable } from './records-table';
import { TimeReader } from './time-reader';

/** Where the rows of a table of customers or policies go. */
export interface RecordsSink {
  customer(customer: Customer, row: number): void;
  policy(policy: Policy, row: number): void;
  problem(problem: Problem): void;
}

const FAULTS = {
  row_too_long: `The row is longer than ${LONGEST_ROW / 1024 / 1024} million characters.`,
  open_quote: 'The row opens a quotation mark that is never closed.',
} as const;

/** Text in, customers or policies and problems out; pieces of the text may be cut anywhere. */
export class RecordsReader {
  /** Rows below the header so far, unusable ones included. */
  rows = 0;
  /** Of those, the lines below the table: totals, who made the report. */
  skipped = 0;
  /** Of the others, the ones that gave neither a customer nor a policy. */
  unusable = 0;
  private readonly csv: CsvReader;

  /** `zone` is that of times which name none. */
  constructor(table: RecordsTable, zone: string, sink: RecordsSink) {
    const { kind, delimiter, lineEnd, headerRow, header, columns, dateOrder, dateOrderSure } = table;
    if (!dateOrderSure) sink.problem({ ...AMBIGUOUS_DATE, row: null, column: null, value: null });
    const times = new TimeReader(dateOrder, zone);
    const customers = new CustomerRowReader(header, (text) => times.read(text), columns);
    const policies = new PolicyRowReader(header, columns);
    const { customer_id, signed_up_at, churned_at, id, text } = columns;
    const cell = (cells: string[], position = -1) => cells[position] ?? '';
    const isFooter = (cells: string[]): boolean =>
      kind === 'customers'
        ? isTableFooter(
            cells,
            cell(cells, customer_id) !== '' && (cell(cells, signed_up_at) || cell(cells, churned_at)) !== '',
          )
        : isTableFooter(cells, cell(cells, id) !== '' && cell(cells, text) !== '');
    const read = (cells: string[], row: number): boolean => {
      if (kind === 'customers') {
        const { customer, problems } = customers.read(cells, row);
        for (const problem of problems) sink.problem(problem);
        if (customer) sink.customer(customer, row);
        return customer !== null;
      }
      const { policy, problems } = policies.read(cells, row);
      for (const problem of problems) sink.problem(problem);
      if (policy) sink.policy(policy, row);
      return policy !== null;
    };
    const csvSink = {
      record: (cells: string[], row: number) => {
        if (row <= headerRow) return;
        this.rows += 1;
        if (isFooter(cells)) this.skipped += 1;
        else if (!read(cells, row)) this.unusable += 1;
      },
      fault: (code: keyof typeof FAULTS, row: number, start: string) => {
        this.rows += 1;
        this.unusable += 1;
        sink.problem({ row, column: null, code, message: FAULTS[code], value: start });
      },
    };
    this.csv = new CsvReader(delimiter, csvSink, { lineEnd });
  }

  push(piece: string): void {
    this.csv.push(piece);
  }

  end(): void {
    this.csv.end();
  }
}

const AMBIGUOUS_DATE = {
  code: 'ambiguous_date',
  message: 'The dates could be read as day/month or month/day; they were read as day/month.',
} as const;
