import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_FILTER } from '@/core/filter/filter';
import { SCORER_VERSION } from '@/core/scoring/scorer-version';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { readProposal } from '@/db/read/read-proposal';
import { readSettings } from '@/db/read/read-settings';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { adoptSettings } from '@/db/write/adopt-settings';
import { dropProposal, proposeSettings } from '@/db/write/propose-settings';
import { writeSettings } from '@/db/write/write-settings';
import { manyConversations } from '../support/many-conversations';
import { recomputedFacts } from '../support/recomputed-facts';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';
import { factsOf, workspaceState } from '../support/workspace-state';

const FILE = manyConversations(60);
const MILD = { ...DEFAULT_SETTINGS, weights: { ...DEFAULT_SETTINGS.weights, escalation: 0.1 } };
const FAR_EAST = { ...DEFAULT_SETTINGS, timeZone: 'Pacific/Auckland' };

/** What every storage engine does the same way when settings change. */
export function settingsContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  beforeEach(() => {
    workspace = open();
  });
  afterEach(() => workspace.remove());
  const state = () => workspaceState(workspace.engine.db);

  describe('settings', () => {
    test('are kept, and figures alone follow the ratio', async () => {
      const { engine } = workspace;
      await workspace.import(FILE);
      const before = await state();
      await engine.transaction((db) => writeSettings(db, { trustRatio: 3 }));
      expect((await readSettings(engine.db)).trustRatio).toBe(3);
      expect(await workspace.rescore()).toBeNull();
      expect(await state()).toEqual(before);
    });

    test('that are proposed change nothing and say what they would', async () => {
      const { engine } = workspace;
      await workspace.import(FILE);
      const before = await state();
      const id = await proposeSettings(engine, MILD, NOW);
      expect(await adoptSettings(engine, id, NOW)).toBe(false);
      const run = await workspace.rescore();
      expect(run).toMatchObject({ id, status: 'ready' });
      expect(run?.moved).toBeGreaterThan(0);
      expect(run?.after?.channels[0]?.trust).not.toBe(run?.before?.channels[0]?.trust);
      expect(await state()).toEqual(before);
      expect((await readProposal(engine.db))?.proposed).toEqual(MILD);
      expect(await workspace.rescore()).toBeNull();
    });

    test.each([
      ['weights', MILD],
      ['time zone', FAR_EAST],
    ])('that are adopted (%s) give what an import under them would', async (_, settings) => {
      const { engine } = workspace;
      await workspace.import(FILE);
      const id = await proposeSettings(engine, settings, NOW);
      await workspace.rescore();
      expect(await adoptSettings(engine, id, NOW)).toBe(true);
      expect(await workspace.rescore()).toMatchObject({ status: 'done', stale: 60, looked: 60 });
      expect(await readSettings(engine.db)).toEqual(settings);
      expect(await readProposal(engine.db)).toBeNull();

      const other = open();
      try {
        await other.engine.transaction((db) => writeSettings(db, settings));
        await other.import(FILE);
        expect(await state()).toEqual(await workspaceState(other.engine.db));
      } finally {
        other.remove();
      }
      expect(await factsOf(engine.db)).toEqual(await recomputedFacts(engine.db));
      const [facts] = await readStratumFacts(engine.db, NO_FILTER);
      expect(facts?.scored).toBeGreaterThan(0);
    });

    test('with other topics name anew what no file names, and leave what one does', async () => {
      const { engine } = workspace;
      const unnamed = FILE.replace('customer_id,topic', 'customer_id').replaceAll(/,order$/gm, '');
      const named = FILE.replaceAll(/^c(\d)/gm, 'n$1');
      const topicsIn = async (of: TemporaryWorkspace) => {
        const { conversations } = await workspaceState(of.engine.db);
        return new Set(conversations.map(({ externalId, topic }) => `${externalId.charAt(0)}: ${topic}`));
      };
      await workspace.import(unnamed, 'unnamed.csv');
      await workspace.import(named, 'named.csv');
      expect(await topicsIn(workspace)).toEqual(new Set(['c: Order status', 'n: order']));
      const settings = {
        ...DEFAULT_SETTINGS,
        topics: [{ key: 'orders', label: 'Where it is', keywords: ['where order'] }],
      };
      const id = await proposeSettings(engine, settings, NOW);
      const run = await workspace.rescore();
      expect(run?.before?.topics).toContainEqual({ topic: 'Order status', conversations: 60 });
      expect(run?.after?.topics).toContainEqual({ topic: 'Where it is', conversations: 60 });
      expect(await adoptSettings(engine, id, NOW)).toBe(true);
      expect(await workspace.rescore()).toMatchObject({ status: 'done', moved: 60 });
      expect(await topicsIn(workspace)).toEqual(new Set(['c: Where it is', 'n: order']));
      expect(await factsOf(engine.db)).toEqual(await recomputedFacts(engine.db));

      const other = open();
      try {
        await other.engine.transaction((db) => writeSettings(db, settings));
        await other.import(unnamed, 'unnamed.csv');
        await other.import(named, 'named.csv');
        expect(await state()).toEqual(await workspaceState(other.engine.db));
      } finally {
        other.remove();
      }
    });

    test('that are dropped or proposed again leave one proposal at most', async () => {
      const { engine } = workspace;
      const first = await proposeSettings(engine, MILD, NOW);
      const second = await proposeSettings(engine, FAR_EAST, NOW);
      expect(await readProposal(engine.db)).toMatchObject({ id: second, proposed: FAR_EAST });
      expect(second).not.toBe(first);
      await dropProposal(engine);
      expect(await readProposal(engine.db)).toBeNull();
    });

    test('mark what they scored', async () => {
      const { engine } = workspace;
      await engine.transaction((db) => writeSettings(db, MILD));
      await workspace.import(FILE);
      const stamps = (await state()).conversations.map(({ scorerVersion }) => scorerVersion);
      expect(new Set(stamps).size).toBe(1);
      expect(stamps[0]).toMatch(new RegExp(`^${SCORER_VERSION.replaceAll('.', '\\.')}\\+[0-9a-f]{8}$`));
    });
  });
}
