import type { Customer } from '@/core/customer/customer';
import type { Problem } from '@/core/ingest/problem';
import type { RecordsSink } from '@/core/ingest/records-reader';
import type { Policy } from '@/core/policy/policy';
import type { Engine } from '@/db/engine';
import type { Erased } from '@/db/retention/erased';
import { addCustomers } from '@/db/write/add-customers';
import { addProblems } from '@/db/write/add-problems';
import { holdClaim } from '@/db/write/hold-claim';
import { ImportRefused } from './import-refused';

/** Customers that are stored in one go. */
const BATCH = 1000;

/** A register is held in memory where it judges; a list with more entries is no register. */
const MOST_POLICIES = 100_000;

/** Takes what an import of customers or policies reads; customers and problems are stored on the way. */
export class RecordsStore implements RecordsSink {
  readonly policies: Policy[] = [];
  /** Customers stored so far. */
  customersAdded = 0;
  /** Rows that named a customer again. */
  again = 0;
  problems = 0;
  /** Customers who were erased. */
  keptOut = 0;
  firstProblem: Problem | null = null;
  private customers: { customer: Customer; row: number }[] = [];
  private newProblems: Problem[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly importId: number,
    private readonly worker: string,
    private readonly erased: Erased,
  ) {}

  customer(customer: Customer, row: number): void {
    if (this.erased.holdsCustomer(customer.id, customer.signedUpAt)) this.keptOut += 1;
    else this.customers.push({ customer, row });
  }

  policy(policy: Policy): void {
    this.policies.push(policy);
    if (this.policies.length > MOST_POLICIES) {
      throw new ImportRefused(`The file holds more than ${MOST_POLICIES.toLocaleString('en-US')} policies.`);
    }
  }

  problem(problem: Problem): void {
    this.newProblems.push(problem);
    this.firstProblem ??= problem;
  }

  /** Stores what came since, where it is enough to be worth it; with `all` whatever there is. */
  async drain(all: boolean): Promise<void> {
    if (!all && this.customers.length + this.newProblems.length < BATCH) return;
    const { engine, importId, worker } = this;
    const incoming = this.customers;
    this.customers = [];
    await engine.transaction(async (db) => {
      await holdClaim(db, importId, worker);
      const known = await addCustomers(
        db,
        importId,
        incoming.map(({ customer }) => customer),
      );
      this.customersAdded += incoming.length - known.size;
      this.again += known.size;
      for (const i of known) if (incoming[i]) this.problem(namedAgain(incoming[i]));
      await addProblems(db, importId, this.newProblems, this.problems);
    });
    this.problems += this.newProblems.length;
    this.newProblems = [];
  }
}

function namedAgain({ customer, row }: { customer: Customer; row: number }): Problem {
  return {
    row,
    column: 'customer_id',
    code: 'duplicate_id',
    message: 'The file names this customer before; the first row was kept.',
    value: customer.id,
  };
}
