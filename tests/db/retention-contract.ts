import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_FILTER } from '@/core/filter/filter';
import { parseSearch } from '@/core/search/search-query';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import { readConversation } from '@/db/read/read-conversation';
import { readConversationList } from '@/db/read/read-conversation-list';
import { readEvents } from '@/db/read/read-events';
import { readReviewQueue } from '@/db/read/read-review-queue';
import { verifyEvents } from '@/db/read/verify-events';
import { conversations } from '@/db/schema/sqlite';
import { createImport } from '@/db/write/create-import';
import { requestRescore } from '@/db/write/request-rescore';
import { requestRetry } from '@/db/write/request-retry';
import { writeSettings } from '@/db/write/write-settings';
import { allFigures } from '@/jobs/all-figures';
import { retain } from '@/jobs/retention/retain';
import { manyConversations } from '../support/many-conversations';
import { recomputedFacts } from '../support/recomputed-facts';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';
import { factsOf, workspaceState } from '../support/workspace-state';

/** On web and WhatsApp in turn, from 1 March 2026 on, one a day. */
const FILE = manyConversations(120);
const ALL = { kind: null, person: null, since: null, until: null };

/** What every storage engine does the same way when words are not kept. */
export function retentionContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  beforeEach(() => {
    workspace = open();
  });
  afterEach(() => {
    expect(workspace.defects).toEqual([]);
    workspace.remove();
  });
  const db = () => workspace.engine.db;
  const keep = (retention: Partial<Settings['retention']>) =>
    workspace.engine.transaction((tx) =>
      writeSettings(tx, { retention: { ...DEFAULT_SETTINGS.retention, ...retention } }),
    );
  const retained = (now = NOW) => retain(workspace, now);
  const words = async (id: string) => (await readConversation(db(), id))?.messages.map(({ text }) => text);
  const found = async (text: string) => {
    const query = parseSearch(text);
    if (!query) throw new Error('No search.');
    const order = {
      sort: 'oldest',
      page: 1,
      pageSize: 500,
      matching: workspace.engine.matching(query),
    } as const;
    return (await readConversationList(db(), NO_FILTER, order)).total;
  };

  describe('words that are not kept for good', () => {
    test('stay where nothing is said', async () => {
      await workspace.import(FILE);
      const before = await workspaceState(db());
      expect(await retained()).toEqual({ conversations: 0, files: 0 });
      expect(await workspaceState(db())).toEqual(before);
    });

    test('go after so many days, by channel, and no figure moves', async () => {
      await workspace.import(FILE);
      await keep({ days: 200, byChannel: { whatsapp: null } });
      const { facts, weekly, hourly, clusters, customers } = await workspaceState(db());
      const figures = await allFigures(db(), NO_FILTER);
      const before = await readConversation(db(), 'c0');
      // 23 November less 200 days is 7 May, the day of the 68th; every other one is on the web.
      expect(await retained()).toEqual({ conversations: 34, files: 0 });
      expect(await words('c0')).toEqual(Array(6).fill(''));
      expect(await words('c1')).toContain('Thanks, it arrives on Friday.');
      expect(await words('c66')).toEqual(Array(6).fill(''));
      expect(await words('c68')).not.toEqual(Array(6).fill(''));
      const after = await readConversation(db(), 'c0');
      expect(after?.conversation.textDeletedAt).toBe(NOW);
      expect(after?.severity).toEqual(before?.severity);
      expect(after?.findings.map(({ kind, message, confidence }) => ({ kind, message, confidence }))).toEqual(
        before?.findings.map(({ kind, message, confidence }) => ({ kind, message, confidence })),
      );
      expect(after?.findings.every(({ evidence }) => evidence.length === 0)).toBe(true);
      expect(await allFigures(db(), NO_FILTER)).toEqual(figures);
      expect(await workspaceState(db())).toMatchObject({ facts, weekly, hourly, clusters, customers });
      expect(await factsOf(db())).toEqual(await recomputedFacts(db()));
      expect(await retained()).toEqual({ conversations: 0, files: 0 });
    });

    test('are not found and not offered for review any more', async () => {
      await workspace.import(FILE);
      expect(await found('"talk to a human"')).toBe(18);
      await keep({ days: 1 });
      await retained();
      expect(await found('"talk to a human"')).toBe(0);
      expect(await readReviewQueue(db(), NO_FILTER, 10)).toEqual([]);
    });

    test('are not needed for the scores, which stay when others are scored again', async () => {
      await workspace.import(FILE);
      await keep({ days: 200 });
      await retained();
      const state = await workspaceState(db());
      await workspace.engine.transaction(async (tx) =>
        tx.update(conversations).set({ scorerVersion: '0.0.1' }),
      );
      await requestRescore(workspace.engine, NOW);
      const run = await workspace.rescore();
      expect(run).toMatchObject({ status: 'done', stale: 120 - 67, looked: 120 - 67 });
      expect(await allFigures(db(), NO_FILTER)).toMatchObject({ shown: expect.any(String) });
      const severities = (of: typeof state) =>
        of.conversations.map(({ externalId, severity, findingCount }) => [
          externalId,
          severity,
          findingCount,
        ]);
      expect(severities(await workspaceState(db()))).toEqual(severities(state));
      expect(await workspace.rescore()).toBeNull();
    });

    test('do not come back with the same file, and the import says so', async () => {
      await workspace.import(FILE);
      await keep({ days: 200 });
      await retained();
      const before = await workspaceState(db());
      const again = await workspace.import(`${FILE}`, 'again.csv');
      expect(again).toMatchObject({ status: 'done', keptOut: 67, messagesAdded: 0, problems: 0 });
      expect({ ...(await workspaceState(db())), span: [] }).toEqual({ ...before, span: [] });
      const scattered = await workspace.import(manyConversations(120, { interleaved: true }));
      expect(scattered).toMatchObject({ status: 'done', keptOut: 67, messagesAdded: 0 });
      expect(await words('c0')).toEqual(Array(6).fill(''));
    });

    test('leave a conversation of two files as it is when one is undone, and nothing when both are', async () => {
      const first = await workspace.import(FILE);
      const second = await workspace.import(`${FILE}`, 'again.csv');
      await keep({ days: 1 });
      await retained();
      const before = await workspaceState(db());
      await workspace.undo(first.id);
      expect({ ...(await workspaceState(db())), span: [] }).toEqual({ ...before, span: [] });
      await workspace.undo(second.id);
      expect((await workspaceState(db())).conversations).toEqual([]);
    });

    test('go with the files that hold them, those included that wait for an answer', async () => {
      await keep({ days: 300, byChannel: { web: 30 } });
      await workspace.engine.transaction((tx) => writeSettings(tx, { keepFiles: true }));
      const { id, sha256 } = await workspace.import(FILE);
      const stored = await workspace.files.keep(
        (await import('node:stream')).Readable.from([
          Buffer.from('conversation_id,sender,text\nx,customer,hi\n'),
        ]),
        'waits.csv',
      );
      const waiting = await workspace.work(
        await createImport(db(), stored, NOW - 40 * 86_400_000, 'examining'),
      );
      expect(waiting.status).toBe('waiting');
      expect(workspace.files.list()).toHaveLength(2);
      expect(await retained()).toMatchObject({ files: 2 });
      expect(workspace.files.list()).toEqual([]);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(await requestRetry(workspace.engine, id, {}, NOW)).toBeNull();
    });

    test('wait while an import is under way', async () => {
      await workspace.import(FILE);
      await keep({ days: 1 });
      const queued = await createImport(db(), { fileName: 'f', sha256: 'x', sizeBytes: 1 }, NOW);
      expect(await retained()).toBeNull();
      expect(await words('c0')).toContain('Is there anything else?');
      expect(queued).toBeGreaterThan(0);
    });

    test('are told of in the audit log, by numbers alone', async () => {
      await workspace.import(FILE);
      await keep({ days: 200 });
      await retained();
      const events = await readEvents(db(), ALL, { limit: 10 });
      expect(events.map(({ kind, personId, details }) => [kind, personId, details])).toEqual([
        ['text-deleted', 'schedule', '{"conversations":67}'],
      ]);
      expect((await verifyEvents(db())).broken).toBeNull();
    });
  });
}
