import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCustomers } from '@/db/read/read-customers';
import { readPolicies } from '@/db/read/read-policies';
import { readProblems } from '@/db/read/read-problems';
import { readRegisterInForce } from '@/db/read/read-register-in-force';
import { customers, importProblems, policyEntries, settings } from '@/db/schema/sqlite';
import type { TemporaryWorkspace } from '../support/temporary-workspace';
import { workspaceState } from '../support/workspace-state';
import { WRONG } from '../support/wrong-answer';

const customersCsv = (...rows: string[]) =>
  `${['customer_id,signed_up_at,churned_at,monthly_revenue,segment', ...rows].join('\n')}\n`;
const policiesCsv = (...rows: string[]) => `${['id,topic,text', ...rows].join('\n')}\n`;

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Files of customers and policies on every storage engine. */
export function recordsContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  const db = () => workspace.engine.db;
  beforeEach(() => {
    workspace = open();
  });
  afterEach(() => {
    expect(workspace.defects).toEqual([]);
    workspace.remove();
  });

  describe('a customers file', () => {
    test('is told by its header and stores its customers', async () => {
      const done = await workspace.import(
        customersCsv('u2,2025-03-01,2026-01-31,25.89,plus', 'u1,2024-04-17,,,'),
      );
      expect(done).toMatchObject({
        status: 'done',
        kind: 'customers',
        recordsAdded: 2,
        rowsRead: 2,
        problems: 0,
      });
      expect(await readCustomers(db())).toEqual([
        { id: 'u1', signedUpAt: at('2024-04-17'), churnedAt: null, monthlyRevenue: null, segment: null },
        {
          id: 'u2',
          signedUpAt: at('2025-03-01'),
          churnedAt: at('2026-01-31'),
          monthlyRevenue: 2589,
          segment: 'plus',
        },
      ]);
    });

    test('reads dates in the zone of the workspace', async () => {
      await db().insert(settings).values({ key: 'timeZone', value: '"America/New_York"' });
      await workspace.import(customersCsv('u1,2025-01-10,,,'));
      expect((await readCustomers(db()))[0]?.signedUpAt).toBe(Date.parse('2025-01-10T00:00:00-05:00'));
    });

    test('may be packed', async () => {
      const packed = gzipSync(customersCsv('u1,2024-04-17,,,'));
      expect(await workspace.import(packed, 'customers.csv.gz')).toMatchObject({
        kind: 'customers',
        recordsAdded: 1,
      });
    });

    test('lists the rows that it could not use', async () => {
      const done = await workspace.import(
        customersCsv(
          'u1,2025-03-01,2025-02-01,5,plus',
          ',2025-03-01,,5,plus',
          'u2,2025-03-01,,-5,plus',
          'u2,2025-03-02,,7,plus',
          'u3,2025-03-01,,,',
          'Total,,,12,',
        ),
      );
      expect(done).toMatchObject({ status: 'done', recordsAdded: 2, rowsRead: 6, skipped: 1, problems: 4 });
      const problems = await readProblems(db(), done.id, { after: 0, limit: 10 });
      expect(problems.map(({ row, code }) => [row, code])).toEqual([
        [2, 'churn_before_sign_up'],
        [3, 'missing_value'],
        [4, 'negative_amount'],
        [5, 'duplicate_id'],
      ]);
      expect((await readCustomers(db())).map(({ id, monthlyRevenue }) => [id, monthlyRevenue])).toEqual([
        ['u2', null],
        ['u3', null],
      ]);
    });

    test('of which nothing can be used is refused and leaves nothing', async () => {
      const refused = await workspace.import(customersCsv(',2025-03-01,,,', ',2025-03-02,,,'));
      expect(refused).toMatchObject({
        status: 'failed',
        error:
          'The file holds no customer that can be used; the first problem, in row 2: The row has no customer id.',
      });
      expect(await db().select().from(importProblems)).toEqual([]);
    });

    test('says anew of a customer what it names; what others say of the rest stays', async () => {
      await workspace.import(customersCsv('u1,2024-01-01,,10,plus', 'u2,2024-01-01,,10,plus'));
      const newer = await workspace.import(customersCsv('u1,2024-01-01,2026-01-01,,'));
      const said = async () => (await readCustomers(db())).map((c) => [c.id, c.churnedAt, c.monthlyRevenue]);
      expect(await said()).toEqual([
        ['u1', at('2026-01-01'), null],
        ['u2', null, 1000],
      ]);
      await workspace.undo(newer.id);
      expect(await said()).toEqual([
        ['u1', null, 1000],
        ['u2', null, 1000],
      ]);
    });

    test('is not seen before it is whole', async () => {
      const { id } = await workspace.import(customersCsv('u1,2024-01-01,,,'));
      await db()
        .insert(customers)
        .values({ importId: id + 1, customerId: 'u1', segment: 'half' });
      expect(await readCustomers(db())).toMatchObject([{ id: 'u1', segment: null }]);
    });

    test('any sequence of imports and undos leaves what importing the survivors alone would', async () => {
      const files = [
        customersCsv('u1,2024-01-01,,1,a', 'u2,2024-01-02,,2,a'),
        customersCsv('u2,2024-01-03,,3,b', 'u3,2024-01-03,,3,b'),
        customersCsv('u1,2024-01-04,,4,c', 'u3,2024-01-04,2025-01-01,4,c'),
      ];
      const step = fc.oneof(fc.record({ import: fc.nat(2) }), fc.record({ undo: fc.nat(3) }));
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
          const [real, survivors] = [open(), open()];
          try {
            const present = new Map<number, number>();
            for (const action of steps) {
              if ('import' in action) {
                present.set((await real.import(files[action.import] as string)).id, action.import);
              } else {
                const id = [...present.keys()][action.undo];
                if (id === undefined) continue;
                await real.undo(id);
                present.delete(id);
              }
            }
            for (const file of present.values()) await survivors.import(files[file] as string);
            expect(await readCustomers(real.engine.db)).toEqual(await readCustomers(survivors.engine.db));
          } finally {
            real.remove();
            survivors.remove();
          }
        }),
        { numRuns: 10 },
      );
    });
  });

  describe('a policies file', () => {
    test('is told by its header and comes into force', async () => {
      const done = await workspace.import(
        policiesCsv('P2,shipping,"Shipping costs 4 euros, always."', 'P1,,Items can be returned.'),
      );
      expect(done).toMatchObject({ status: 'done', kind: 'policies', recordsAdded: 2, problems: 0 });
      const inForce = await readRegisterInForce(db());
      expect(inForce).toMatchObject({ importId: done.id, entries: 2 });
      expect(await readPolicies(db(), inForce?.version ?? 0)).toEqual([
        { id: 'P2', topic: 'shipping', text: 'Shipping costs 4 euros, always.' },
        { id: 'P1', topic: '', text: 'Items can be returned.' },
      ]);
    });

    test('has the conversations judged anew, and its undo takes that back', async () => {
      await workspace.import(WRONG);
      const before = await workspaceState(db());
      const { id } = await workspace.import(
        policiesCsv('P1,returns,Items can be returned within 30 days of delivery.'),
      );
      expect(await workspace.rescore()).toMatchObject({ after: { misinformed: 1 } });
      await workspace.undo(id);
      expect(await workspace.rescore()).toMatchObject({ after: { misinformed: 0 } });
      expect(await workspaceState(db())).toEqual(before);
      expect(await db().select().from(policyEntries)).toEqual([]);
    });

    test('that is imported again changes nothing, nor does the undo of one of the two', async () => {
      const text = policiesCsv('P1,returns,Items can be returned within 30 days of delivery.');
      await workspace.import(WRONG);
      const first = await workspace.import(text);
      await workspace.rescore();
      await workspace.import(text);
      expect(await workspace.rescore()).toBeNull();
      await workspace.undo(first.id);
      expect(await workspace.rescore()).toBeNull();
    });

    test('lists the rows that it could not use', async () => {
      const done = await workspace.import(policiesCsv('P1,a,One.', 'P1,a,Two.', ',a,Three.', 'P4,a,'));
      expect(done).toMatchObject({ status: 'done', recordsAdded: 1, problems: 3 });
      const problems = await readProblems(db(), done.id, { after: 0, limit: 10 });
      expect(problems.map(({ row, code }) => [row, code])).toEqual([
        [3, 'duplicate_id'],
        [4, 'missing_value'],
        [5, 'missing_value'],
      ]);
    });
  });
}
