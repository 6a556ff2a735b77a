import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCustomerSummary } from '@/db/read/read-customer-summary';
import { readPolicies } from '@/db/read/read-policies';
import { readPolicyHistory } from '@/db/read/read-policy-history';
import { editPolicies } from '@/db/write/edit-policies';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';

const P1 = { id: 'P1', topic: 'returns', text: 'Within 30 days.' };
const P2 = { id: 'P2', topic: 'refund', text: 'Within 5 days.' };

/** The register's versions and the customers in force, on every storage engine. */
export function policiesContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  const db = () => workspace.engine.db;
  beforeEach(() => {
    workspace = open();
  });
  afterEach(() => workspace.remove());

  const edited = (base: number, policies: (typeof P1)[], note: string | null = null) =>
    editPolicies(workspace.engine, base, () => ({ policies }), note, NOW);

  describe('policies edited on a page', () => {
    test('are a version each, with what it changed', async () => {
      const imported = await workspace.import('id,topic,text\nP1,returns,Within 14 days.\n', 'rules.csv');
      expect(await edited(1, [P1, P2], 'longer')).toEqual({ version: 2 });
      expect(await edited(2, [P2])).toEqual({ version: 3 });
      expect(await readPolicyHistory(db())).toMatchObject([
        { version: 3, entries: 1, note: null, added: 0, changed: 0, removed: 1, fileName: null },
        { version: 2, entries: 2, note: 'longer', added: 1, changed: 1, removed: 0 },
        {
          version: 1,
          entries: 1,
          added: 1,
          changed: 0,
          removed: 0,
          fileName: 'rules.csv',
          importId: imported.id,
        },
      ]);
    });

    test('may all be taken out, and begin with none', async () => {
      expect(await edited(0, [P1])).toEqual({ version: 1 });
      expect(await edited(1, [])).toEqual({ version: 2 });
      expect(await readPolicyHistory(db())).toMatchObject([
        { entries: 0, removed: 1, added: 0 },
        { added: 1 },
      ]);
    });

    test('are not written over what somebody else wrote meanwhile', async () => {
      await edited(0, [P1]);
      expect(await edited(0, [P2])).toEqual({
        version: null,
        refusal: 'The policies were changed meanwhile; look at them as they are now.',
      });
      expect(await readPolicies(db(), 1)).toEqual([P1]);
    });
  });

  test('customers are summed up as the newest file has them', async () => {
    expect(await readCustomerSummary(db())).toMatchObject({ customers: 0 });
    const head = 'customer_id,signed_up_at,churned_at,monthly_revenue,segment\n';
    await workspace.import(`${head}u1,2025-01-01,,10,pro\nu2,2025-01-01,2025-03-01,,basic\n`);
    const newer = await workspace.import(`${head}u2,2025-01-01,,5,pro\n`);
    expect(await readCustomerSummary(db())).toEqual({
      customers: 2,
      signedUp: 2,
      churned: 0,
      withRevenue: 2,
      segments: 1,
    });
    await workspace.undo(newer.id);
    expect(await readCustomerSummary(db())).toMatchObject({ customers: 2, churned: 1, segments: 2 });
  });
}
