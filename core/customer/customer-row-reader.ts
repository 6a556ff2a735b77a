import { plainId, plainLabelOrNull } from '@/core/ingest/plain-label';
import { type Problem, type ProblemCode, shownValue } from '@/core/ingest/problem';
import type { Customer } from './customer';
import { type CustomerColumn, customerColumns } from './customer-columns';
import { readAmount } from './read-amount';

/** What exports write where there is nothing. */
const NOTHING = new Set(['', '-', '–', '—', 'n/a', 'na', 'null', 'none', 'nan', 'never', 'active']);

export interface CustomerRow {
  /** null where the row cannot be used. */
  customer: Customer | null;
  problems: Problem[];
}

/**
 * Reads the rows of a customers file. A row without an id, with a churn that cannot be read or that comes
 * before the sign-up is not used: guessed, it would count as a customer who stayed or left. Another value
 * that cannot be read is reported and left empty.
 */
export class CustomerRowReader {
  /** `readTime` gives UTC epoch milliseconds, or null for what is no time. */
  constructor(
    private readonly header: readonly string[],
    private readonly readTime: (text: string) => number | null,
    private readonly columns: Partial<Record<CustomerColumn, number>> = customerColumns(header),
  ) {}

  read(cells: readonly string[], row: number): CustomerRow {
    const problems: Problem[] = [];
    const report = (column: CustomerColumn, code: ProblemCode, message: string) => {
      const position = this.columns[column] ?? -1;
      const value = cells[position] ?? '';
      problems.push({
        row,
        column: this.header[position] ?? column,
        code,
        message,
        value: value === '' ? null : shownValue(value),
      });
    };
    const time = (column: CustomerColumn): { at: number | null; readable: boolean } => {
      const text = this.cell(cells, column);
      if (text === null) return { at: null, readable: true };
      const at = this.readTime(text);
      if (at === null) report(column, 'unreadable_time', 'The date cannot be read.');
      return { at, readable: at !== null };
    };

    const id = this.cell(cells, 'customer_id');
    if (id === null) {
      report('customer_id', 'missing_value', 'The row has no customer id.');
      return { customer: null, problems };
    }
    const signedUp = time('signed_up_at');
    const churned = time('churned_at');
    if (!churned.readable) return { customer: null, problems };
    if (signedUp.at !== null && churned.at !== null && churned.at < signedUp.at) {
      report('churned_at', 'churn_before_sign_up', 'The customer left before signing up.');
      return { customer: null, problems };
    }
    const money = this.cell(cells, 'monthly_revenue');
    const revenue = money === null ? null : readAmount(money);
    if (money !== null && revenue === null)
      report('monthly_revenue', 'unreadable_number', 'The revenue is not a number.');
    const negative = revenue !== null && revenue < 0;
    if (negative) report('monthly_revenue', 'negative_amount', 'The revenue is below zero.');
    const customer: Customer = {
      id: plainId(id),
      signedUpAt: signedUp.at,
      churnedAt: churned.at,
      monthlyRevenue: negative ? null : revenue,
      segment: plainLabelOrNull(this.cell(cells, 'segment')),
    };
    return { customer, problems };
  }

  private cell(cells: readonly string[], column: CustomerColumn): string | null {
    const value = cells[this.columns[column] ?? -1]?.trim() ?? '';
    return NOTHING.has(value.toLowerCase()) ? null : value;
  }
}
