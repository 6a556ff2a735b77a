import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor, AuditEvent } from '@/core/audit/event';
import { countEvents, readEventPeople, readEvents } from '@/db/read/read-events';
import { verifyEvents } from '@/db/read/verify-events';
import { auditEvents } from '@/db/schema/sqlite';
import { recordEvent } from '@/db/write/record-event';
import { recordView } from '@/db/write/record-view';
import { recorded } from '@/db/write/recorded';
import { requestUndo } from '@/db/write/request-undo';
import { manyConversations } from '../support/many-conversations';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';

const ANA: Actor = { id: 'ana', name: 'Ana', address: '192.0.2.7' };
const BEN: Actor = { id: 'ben', name: '=Ben' };
const ALL = { kind: null, person: null, since: null, until: null };

const view = (id: string): AuditEvent => ({
  kind: 'transcript-viewed',
  subject: { type: 'conversation', id },
});

/** What every storage engine does the same way with the audit log. */
export function auditContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  beforeEach(() => {
    workspace = open();
  });
  afterEach(() => workspace.remove());
  const record = (actor: Actor, event: AuditEvent, now = NOW) =>
    workspace.engine.transaction((db) => recordEvent(db, actor, event, now));

  describe('the audit log', () => {
    test('keeps who, when, from where, what and about which, and holds together', async () => {
      const { db } = workspace.engine;
      expect(await verifyEvents(db)).toEqual({ events: 0, head: null, erased: 0, broken: null });
      await record(ANA, view('c1'), NOW + 5);
      await record(BEN, { kind: 'settings-changed', details: { trustRatio: 3, alerts: null } });
      const [latest, first] = await readEvents(db, ALL, { limit: 10 });
      expect(first).toMatchObject({
        seq: 1,
        at: NOW + 5,
        kind: 'transcript-viewed',
        personId: 'ana',
        personName: 'Ana',
        address: '192.0.2.7',
        subjectType: 'conversation',
        subject: 'c1',
        previous: '',
      });
      expect(latest).toMatchObject({
        seq: 2,
        address: null,
        subject: null,
        subjectHash: null,
        details: '{"alerts":null,"trustRatio":3}',
        previous: first?.hash,
      });
      expect(await verifyEvents(db)).toEqual({
        events: 2,
        head: { seq: 2, hash: latest?.hash },
        erased: 0,
        broken: null,
      });
    });

    test('never holds the id of a customer, and gives the same one the same hash', async () => {
      const { db } = workspace.engine;
      for (const id of ['marker-customer', 'marker-customer', 'other']) {
        await record(ANA, { kind: 'customer-exported', subject: { type: 'customer', id } });
      }
      const rows = await readEvents(db, ALL, { limit: 10 });
      expect(JSON.stringify(rows)).not.toContain('marker');
      const hashes = rows.map(({ subjectHash }) => subjectHash);
      expect(hashes[1]).toBe(hashes[2]);
      expect(hashes[0]).not.toBe(hashes[1]);
    });

    test('notes that somebody reads a conversation once an hour', async () => {
      const { engine } = workspace;
      const hour = Date.parse('2026-11-23T12:00:00Z');
      for (const [actor, id, at] of [
        [ANA, 'c1', hour],
        [ANA, 'c1', hour + 3_599_999],
        [BEN, 'c1', hour + 1],
        [ANA, 'c2', hour + 1],
        [ANA, 'c1', hour + 3_600_000],
      ] as const) {
        await recordView(engine, actor, id, at);
      }
      const rows = await readEvents(engine.db, ALL, { limit: 10 });
      expect(rows.map(({ personId, subject }) => `${personId} ${subject}`)).toEqual([
        'ana c1',
        'ana c2',
        'ben c1',
        'ana c1',
      ]);
    });

    test('is one with the change that it tells of: both are kept or neither', async () => {
      const { engine } = workspace;
      const { id } = await workspace.import(manyConversations(3));
      const undo = () =>
        recorded(
          engine,
          { actor: ANA, now: NOW },
          (tx) => requestUndo(tx, id),
          (queued) =>
            queued ? { kind: 'import-undone', subject: { type: 'import', id: String(id) } } : null,
        );
      expect(await undo()).toBe(true);
      expect(await undo()).toBe(false);
      expect(await countEvents(engine.db, { ...ALL, kind: 'import-undone' })).toBe(1);
      await expect(
        engine.transaction(async (db) => {
          await recordEvent(db, ANA, view('c1'), NOW);
          throw new Error('the change failed');
        }),
      ).rejects.toThrow('the change failed');
      expect(await countEvents(engine.db, ALL)).toBe(1);
    });

    test('numbers events without gaps, whoever writes at the same time', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, i) => record(i % 2 ? ANA : BEN, view(`c${i}`))));
      const { db } = workspace.engine;
      expect(await verifyEvents(db)).toMatchObject({ events: 20, broken: null });
    });

    test('is read by kind, person and time, a page at a time', async () => {
      const { db } = workspace.engine;
      await record(ANA, view('c1'), NOW);
      await record(BEN, view('c2'), NOW + 1);
      await record(ANA, { kind: 'sign-out' }, NOW + 2);
      const seqs = async (wanted: Partial<typeof ALL>, page = {}) =>
        (await readEvents(db, { ...ALL, ...wanted }, { limit: 10, ...page })).map(({ seq }) => seq);
      expect(await seqs({})).toEqual([3, 2, 1]);
      expect(await seqs({}, { limit: 2 })).toEqual([3, 2]);
      expect(await seqs({}, { before: 2 })).toEqual([1]);
      expect(await seqs({ person: 'ana' } as never)).toEqual([3, 1]);
      expect(await seqs({ kind: 'transcript-viewed' } as never)).toEqual([2, 1]);
      expect(await seqs({ since: NOW + 1, until: NOW + 2 } as never)).toEqual([2]);
      expect(await readEventPeople(db)).toEqual([
        { id: 'ben', name: '=Ben' },
        { id: 'ana', name: 'Ana' },
      ]);
    });

    test('refuses to be changed, shortened, added to in the middle or written over', async () => {
      const { engine } = workspace;
      await record(ANA, view('c1'));
      await record(ANA, view('c2'));
      const [last] = await readEvents(engine.db, ALL, { limit: 1 });
      if (!last) throw new Error('Nothing was recorded.');
      const attempts = [
        engine.transaction(async (db) => db.delete(auditEvents).where(eq(auditEvents.seq, 2))),
        engine.transaction(async (db) => db.update(auditEvents).set({ kind: 'sign-out' })),
        engine.transaction(async (db) => db.update(auditEvents).set({ at: 0 })),
        engine.transaction(async (db) => db.update(auditEvents).set({ subject: 'c3' })),
        engine.transaction(async (db) =>
          db.insert(auditEvents).values({ ...last, seq: 4, previous: last.hash }),
        ),
        engine.transaction(async (db) => db.insert(auditEvents).values({ ...last, seq: 3 })),
        engine.transaction(async (db) =>
          db
            .insert(auditEvents)
            .values({ ...last, personId: 'ben' })
            .onConflictDoUpdate({ target: auditEvents.seq, set: { personId: 'ben' } }),
        ),
      ];
      for (const outcome of await Promise.allSettled(attempts)) expect(outcome.status).toBe('rejected');
      expect(await verifyEvents(engine.db)).toMatchObject({ events: 2, broken: null });
    });

    test('lets what an event is about be taken out, and holds together all the same', async () => {
      const { engine } = workspace;
      await record(ANA, view('c1'));
      await engine.transaction(async (db) => db.update(auditEvents).set({ subject: null }));
      expect(await verifyEvents(engine.db)).toMatchObject({ events: 1, erased: 1, broken: null });
    });

    test('that ends before what was noted, or is another one, is not the one that was', async () => {
      const { db } = workspace.engine;
      await record(ANA, view('c1'));
      const { head } = await verifyEvents(db);
      if (!head) throw new Error('Nothing was recorded.');
      expect((await verifyEvents(db, [head])).broken).toBeNull();
      expect((await verifyEvents(db, [head, { seq: 7, hash: head.hash }])).broken).toEqual({
        seq: 2,
        why: 'The log ends at event 1, but event 7 was noted before.',
      });
      expect((await verifyEvents(db, [{ ...head, hash: 'another' }])).broken?.seq).toBe(1);
    });
  });
}
