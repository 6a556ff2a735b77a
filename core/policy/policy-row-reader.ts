import { plainId, plainLabel } from '@/core/ingest/plain-label';
import { type Problem, type ProblemCode, shownValue } from '@/core/ingest/problem';
import type { Policy } from './policy';
import { type PolicyColumn, policyColumns } from './policy-columns';

/**
 * Reads the rows of a policies file. A row without an id or a text, or with an id that came before, is
 * reported and not used; a topic may be missing.
 */
export class PolicyRowReader {
  private readonly ids = new Set<string>();

  constructor(
    private readonly header: readonly string[],
    private readonly columns: Partial<Record<PolicyColumn, number>> = policyColumns(header),
  ) {}

  read(cells: readonly string[], row: number): { policy: Policy | null; problems: Problem[] } {
    const cell = (column: PolicyColumn) => cells[this.columns[column] ?? -1]?.trim() ?? '';
    const refuse = (column: PolicyColumn, code: ProblemCode, message: string) => {
      const value = cell(column) === '' ? null : shownValue(cell(column));
      const name = this.header[this.columns[column] ?? -1] ?? column;
      return { policy: null, problems: [{ row, column: name, code, message, value }] };
    };
    if (cell('id') === '') return refuse('id', 'missing_value', 'The row has no id.');
    if (cell('text') === '') return refuse('text', 'missing_value', 'The row has no text.');
    const policy: Policy = {
      id: plainId(cell('id')),
      topic: plainLabel(cell('topic')),
      text: cell('text'),
    };
    if (this.ids.has(policy.id))
      return refuse('id', 'duplicate_id', 'A policy with this id came before; the first was kept.');
    this.ids.add(policy.id);
    return { policy, problems: [] };
  }
}
