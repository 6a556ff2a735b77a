import type { Customer } from '@/core/customer/customer';
import type { Policy } from '@/core/policy/policy';
import type { Problem } from './problem';
import { ProblemGroups } from './problem-groups';
import type { RecordsReader, RecordsSink } from './records-reader';
import type { RecordsTable } from './records-table';
import type { ProblemGroup } from './survey';

/** What one pass over a table of customers or policies found, without storing. Plain data. */
export interface RecordsSurvey {
  rows: number;
  /** Lines below the table. */
  skipped: number;
  unusable: number;
  /** Usable customers or policies; a customer that comes twice counts twice. */
  records: number;
  /** Customers who have left. */
  churned: number;
  problems: ProblemGroup[];
  /** The first ones, for looking at. */
  customers: Customer[];
  policies: Policy[];
}

/** Everything that is found of such a file. */
export interface RecordsExamination {
  table: RecordsTable;
  survey: RecordsSurvey;
}

const PREVIEW = 50;

/** Makes the survey of a table of customers or policies from what its reader gives. */
export class RecordsSurveyor implements RecordsSink {
  private records = 0;
  private churned = 0;
  private readonly customers: Customer[] = [];
  private readonly policies: Policy[] = [];
  private readonly groups = new ProblemGroups();

  customer(customer: Customer): void {
    this.records += 1;
    if (customer.churnedAt !== null) this.churned += 1;
    if (this.customers.length < PREVIEW) this.customers.push(customer);
  }

  policy(policy: Policy): void {
    this.records += 1;
    if (this.policies.length < PREVIEW) this.policies.push(policy);
  }

  problem(problem: Problem): void {
    this.groups.add(problem);
  }

  survey({ rows, skipped, unusable }: Pick<RecordsReader, 'rows' | 'skipped' | 'unusable'>): RecordsSurvey {
    const { records, churned, customers, policies } = this;
    return { rows, skipped, unusable, records, churned, problems: this.groups.list(), customers, policies };
  }
}
