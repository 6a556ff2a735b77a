import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '@/core/audit/event';
import { readEvents } from '@/db/read/read-events';
import { verifyEvents } from '@/db/read/verify-events';
import { EMPTIED } from '@/db/retention/empty-workspace';
import { holdingsOf, readCustomer } from '@/db/retention/read-customer';
import * as schema from '@/db/schema/sqlite';
import { completeReview } from '@/db/write/complete-review';
import { recordEvent } from '@/db/write/record-event';
import { writeSettings } from '@/db/write/write-settings';
import { readReport } from '@/jobs/report/read-report';
import { empty, erase } from '@/jobs/retention/erase';
import { manyConversations } from '../support/many-conversations';
import { recomputedFacts } from '../support/recomputed-facts';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';
import { factsOf, workspaceState } from '../support/workspace-state';

/** Customers u0 to u499 and then again: of these, the first hundred come twice. */
const FILE = manyConversations(600);
const lines = FILE.split('\n');
/** The same file as if u7 had never been in it. */
const WITHOUT = lines.filter((line) => !line.includes(',u7,')).join('\n');
const CUSTOMERS = 'customer_id,signed_up_at,monthly_revenue\nu7,2025-01-01,10\nu8,2025-01-01,20\n';
const ALL = { kind: null, person: null, since: null, until: null };

/** What every storage engine does the same way when a customer is erased or the workspace is emptied. */
export function erasureContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  beforeEach(() => {
    workspace = open();
  });
  afterEach(() => {
    expect(workspace.defects).toEqual([]);
    workspace.remove();
  });
  const db = () => workspace.engine.db;
  const comparable = async (of: TemporaryWorkspace) => ({
    ...(await workspaceState(of.engine.db)),
    span: [],
  });

  describe('a customer', () => {
    test('is found with all that is known, and not where there is none', async () => {
      await workspace.import(FILE);
      await workspace.import(CUSTOMERS, 'customers.csv');
      await completeReview(
        workspace.engine,
        { conversation: 'c7', reviewer: 'Ada', sampled: false, note: 'rude' },
        NOW,
      );
      const data = await readCustomer(db(), 'u7');
      expect(holdingsOf(data)).toMatchObject({ conversations: 2, messages: 12, records: 1, quotations: 0 });
      expect(data.conversations.map(({ conversation }) => conversation.externalId)).toEqual(['c7', 'c507']);
      expect(JSON.stringify(data)).toContain('rude');
      expect(holdingsOf(await readCustomer(db(), 'nobody'))).toMatchObject({ conversations: 0, records: 0 });
    });

    test('who is erased leaves the workspace as if they had never come', async () => {
      await workspace.import(FILE);
      await workspace.import(CUSTOMERS, 'customers.csv');
      await completeReview(workspace.engine, { conversation: 'c7', reviewer: 'Ada', sampled: true }, NOW);
      expect(await erase(workspace, 'u7', COMMAND_LINE, NOW)).toMatchObject({
        conversations: 2,
        records: 1,
        purged: true,
      });
      const other = open();
      try {
        await other.import(WITHOUT);
        await other.import(CUSTOMERS.replace(/^u7.*\n/m, ''), 'customers.csv');
        expect(await comparable(workspace)).toEqual(await comparable(other));
      } finally {
        other.remove();
      }
      expect(await factsOf(db())).toEqual(await recomputedFacts(db()));
      expect(await db().select().from(schema.reviews)).toEqual([]);
      expect(await db().select().from(schema.reviewVerdicts)).toEqual([]);
      expect(holdingsOf(await readCustomer(db(), 'u7'))).toMatchObject({
        conversations: 0,
        reviews: 0,
        records: 0,
        files: [],
      });
    });

    test('who is erased does not come back with a file, but with a conversation that is later', async () => {
      await workspace.import(FILE);
      await erase(workspace, 'u7', COMMAND_LINE, NOW);
      const before = await comparable(workspace);
      expect(await workspace.import(FILE, 'again.csv')).toMatchObject({ status: 'done', keptOut: 2 });
      expect(await comparable(workspace)).toEqual(before);
      // A file that does not say whose they are.
      const unnamed = FILE.replaceAll(/,u\d+,/g, ',,');
      expect(await workspace.import(unnamed, 'unnamed.csv')).toMatchObject({ keptOut: 2 });
      expect(await workspace.import(CUSTOMERS, 'customers.csv')).toMatchObject({
        recordsAdded: 1,
        keptOut: 1,
      });
      const [header] = lines;
      const later = `${header}\nnew,2026-12-24T10:00:00Z,customer,Hello again,web,u7,order\n`;
      expect(await workspace.import(later, 'later.csv')).toMatchObject({ keptOut: 0, conversationsAdded: 1 });
    });

    test('is erased under the hash that their address is stored by', async () => {
      const mail = 'ana.marker@example.com';
      await workspace.import(FILE.replaceAll(',u7,', `,${mail},`));
      expect(await erase(workspace, mail, COMMAND_LINE, NOW)).toMatchObject({ conversations: 2 });
    });

    test('who is erased goes with the imported files that hold them, and with the words that closed months quote', async () => {
      await workspace.engine.transaction((tx) => writeSettings(tx, { keepFiles: true }));
      await workspace.import(FILE);
      await workspace.import(CUSTOMERS, 'customers.csv');
      await workspace.import(`${lines[0]}\nz1,2026-07-06T10:00:00Z,customer,Hi,web,z,order\n`, 'others.csv');
      expect(workspace.files.list()).toHaveLength(3);
      await closeQuoting('c7');
      const erased = await erase(workspace, 'u7', COMMAND_LINE, NOW);
      expect(erased).toMatchObject({ quotations: 1, files: { length: 2 } });
      expect(workspace.files.list()).toHaveLength(1);
      const report = await readReport(workspace.engine, '2026-03', NOW);
      expect(report?.model.changes.map(({ quotation }) => quotation)).toEqual([null]);
      expect(report?.model.quality.at(-1)).toMatch(/words that stood here were erased on 2026-11-23/);
    });

    test('stays in the audit log as a keyed hash', async () => {
      await workspace.import(FILE);
      for (const id of ['c7', 'c8']) {
        const event = { kind: 'transcript-viewed', subject: { type: 'conversation', id } } as const;
        await workspace.engine.transaction((tx) => recordEvent(tx, COMMAND_LINE, event, NOW));
      }
      await erase(workspace, 'u7', COMMAND_LINE, NOW);
      const events = await readEvents(db(), ALL, { limit: 10 });
      expect(events.map(({ kind, subject }) => [kind, subject])).toEqual([
        ['customer-erased', null],
        ['transcript-viewed', 'c8'],
        ['transcript-viewed', null],
      ]);
      expect(JSON.stringify(events)).not.toContain('u7');
      expect(await verifyEvents(db())).toMatchObject({ events: 3, erased: 1, broken: null });
    });

    test('is erased whole or not at all', async () => {
      await workspace.import(FILE);
      const before = await comparable(workspace);
      const failing = {
        ...COMMAND_LINE,
        get name(): string {
          throw new Error('cut off');
        },
      };
      await expect(erase(workspace, 'u7', failing, NOW)).rejects.toThrow('cut off');
      expect(await comparable(workspace)).toEqual(before);
      expect(await db().select().from(schema.erasures)).toEqual([]);
    });
  });

  describe('a workspace that is emptied', () => {
    test('keeps its settings, its audit log and what was erased, and nothing else', async () => {
      await workspace.import(FILE);
      await workspace.import(CUSTOMERS, 'customers.csv');
      await workspace.engine.transaction((tx) => writeSettings(tx, { trustRatio: 3 }));
      await erase(workspace, 'u7', COMMAND_LINE, NOW);
      expect(await empty(workspace, COMMAND_LINE, NOW)).toEqual({ purged: true });
      for (const table of EMPTIED) expect(await db().select().from(table)).toEqual([]);
      expect(await db().select().from(schema.settings)).toHaveLength(1);
      expect(await db().select().from(schema.erasures)).not.toEqual([]);
      expect((await verifyEvents(db())).events).toBe(2);
      expect(workspace.files.list()).toEqual([]);
      // And is as good as new.
      const other = open();
      try {
        await other.import(WITHOUT);
        await workspace.import(WITHOUT);
        expect(await comparable(workspace)).toEqual(await comparable(other));
      } finally {
        other.remove();
      }
    });

    test('leaves no table out without saying why', () => {
      const emptied = new Set(EMPTIED.map((table) => getTableName(table)));
      const others = Object.values(schema as Record<string, unknown>)
        .filter((value) => is(value, SQLiteTable))
        .map((table) => getTableName(table as SQLiteTable))
        .filter((name) => !emptied.has(name as never));
      expect(others.sort()).toEqual(KEPT);
    });
  });

  async function closeQuoting(conversation: string): Promise<void> {
    const { closeReport } = await import('@/jobs/report/close-report');
    const closed = await closeReport(workspace.engine, '2026-03', { actor: COMMAND_LINE }, NOW);
    if ('problem' in closed) throw new Error(closed.problem);
    const { model } = closed.report;
    const quotation = { conversation, href: '/', text: 'marker words', source: 'Customer' };
    const change = { channel: 'web', better: false, sentence: 'x', causes: [], quotation, href: '/' };
    await workspace.engine.transaction(async (tx) =>
      tx.update(schema.reports).set({ model: JSON.stringify({ ...model, changes: [change] }) }),
    );
  }
}

/** Settings, people, what is not data, and what must outlive it. */
const KEPT = [
  'access_links',
  'api_keys',
  'audit_events',
  'data_span',
  'erasures',
  'failed_sign_ins',
  'people',
  'second_factors',
  'secrets',
  'sessions',
  'settings',
  'sign_in_methods',
  'upkeep',
  'verifications',
];
