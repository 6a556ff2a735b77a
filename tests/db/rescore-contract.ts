import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Policy } from '@/core/policy/policy';
import { readOutdated } from '@/db/read/read-outdated';
import { readScoringBasis } from '@/db/read/read-scoring-basis';
import { conversations, rescores } from '@/db/schema/sqlite';
import { addPolicyVersion } from '@/db/write/add-policy-version';
import { claimRescore } from '@/db/write/claim-rescore';
import { failRescore } from '@/db/write/fail-rescore';
import { requestRescore } from '@/db/write/request-rescore';
import { rescoreConversations } from '@/db/write/rescore-conversations';
import { forgetScores } from '../support/forget-scores';
import { recomputedFacts } from '../support/recomputed-facts';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';
import { factsOf, workspaceState } from '../support/workspace-state';
import { RETURNS, SHIPPING, WRONG } from '../support/wrong-answer';

const REFUSED = `conversation_id,sent_at,sender,text,channel
c2,2026-07-07T10:00:00Z,customer,I want to talk to a human please,whatsapp
c2,2026-07-07T10:00:05Z,bot,"Sorry, I cannot connect you to a person. Please use the help centre.",whatsapp
c2,2026-07-07T10:01:00Z,customer,This is useless,whatsapp
`;

/** Scoring again on every storage engine. */
export function rescoreContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  const db = () => workspace.engine.db;
  beforeEach(() => {
    workspace = open();
  });
  afterEach(() => {
    expect(workspace.defects).toEqual([]);
    workspace.remove();
  });

  const add = (...policies: Policy[]) =>
    workspace.engine.transaction((tx) => addPolicyVersion(tx, policies, { importId: null, note: null }, NOW));

  describe('scoring again', () => {
    test('is not due while the policies in force are those that judged', async () => {
      await workspace.import(WRONG);
      expect(await workspace.rescore()).toBeNull();
      await add();
      expect(await workspace.rescore()).toBeNull();
      await add(RETURNS);
      expect(await workspace.rescore()).not.toBeNull();
      expect(await workspace.rescore()).toBeNull();
      await add(SHIPPING);
      await add(RETURNS);
      expect(await workspace.rescore()).toBeNull();
    });

    test('by new policies gives what an import under them would', async () => {
      await workspace.import(WRONG);
      await workspace.import(REFUSED);
      await add(RETURNS);
      const run = await workspace.rescore();
      expect(run).toMatchObject({
        status: 'done',
        worker: null,
        stale: 2,
        looked: 2,
        moved: 1,
        before: { scored: 2, misinformed: 0, escalationFailed: 1 },
        after: { scored: 2, misinformed: 1, escalationFailed: 1 },
      });
      expect(run?.after?.channels.map(({ channel, misinformed }) => [channel, misinformed])).toEqual([
        ['web_chat', 1],
        ['whatsapp', 0],
      ]);
      const other = open();
      try {
        await other.engine.transaction((tx) =>
          addPolicyVersion(tx, [RETURNS], { importId: null, note: null }, NOW),
        );
        await other.import(WRONG);
        await other.import(REFUSED);
        expect(await workspaceState(db())).toEqual(await workspaceState(other.engine.db));
      } finally {
        other.remove();
      }
      expect(await factsOf(db())).toEqual(await recomputedFacts(db()));
    });

    test('by no policies any more restores what was before them', async () => {
      await workspace.import(WRONG);
      const before = await workspaceState(db());
      await add(RETURNS);
      await workspace.rescore();
      expect(await workspaceState(db())).not.toEqual(before);
      await add();
      await workspace.rescore();
      expect(await workspaceState(db())).toEqual(before);
    });

    test('restores every score that an older scorer gave otherwise, when it is asked for', async () => {
      await add(RETURNS);
      await workspace.import(WRONG);
      await workspace.import(REFUSED);
      const before = await workspaceState(db());
      await forgetScores(db());
      expect(await workspaceState(db())).not.toEqual(before);
      expect(await workspace.rescore()).toBeNull();
      await requestRescore(workspace.engine, NOW);
      expect(await workspace.rescore()).toMatchObject({ status: 'done', moved: 2 });
      expect(await workspaceState(db())).toEqual(before);
    });

    test('of nothing is done at once', async () => {
      await workspace.import(WRONG);
      await requestRescore(workspace.engine, NOW);
      expect(await workspace.rescore()).toMatchObject({ status: 'done', stale: 0, moved: 0 });
    });

    test('is asked for once, and done by one worker', async () => {
      await workspace.import(WRONG);
      const id = await requestRescore(workspace.engine, NOW);
      expect(await requestRescore(workspace.engine, NOW)).toBe(id);
      const claims = await Promise.all(
        ['a', 'b'].map((worker) => claimRescore(workspace.engine, worker, NOW)),
      );
      expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
    });

    test('that failed is not begun again by itself until the policies change', async () => {
      await workspace.import(WRONG);
      await add(RETURNS);
      const claimed = await claimRescore(workspace.engine, 'a', NOW);
      await failRescore(workspace.engine, claimed?.id ?? 0, 'a', 'It failed.', NOW);
      expect(await workspace.rescore()).toBeNull();
      await add(SHIPPING);
      expect(await workspace.rescore()).toMatchObject({ status: 'done' });
    });

    /** Scores again by hand up to the moment before it is shown. */
    async function staged() {
      const { engine } = workspace;
      const run = await claimRescore(engine, 'a', NOW);
      const basis = await readScoringBasis(db());
      const keys = await readOutdated(db(), basis, { after: 0, limit: 10 });
      const stage = engine.openRescore(run?.id ?? 0, 'a');
      stage.put(await rescoreConversations(db(), keys, basis));
      return { stage, basis };
    }

    test('leaves a conversation to the next round that an import changed meanwhile', async () => {
      await workspace.import(WRONG);
      await workspace.import(REFUSED);
      await add(RETURNS);
      const { stage, basis } = await staged();
      await workspace.engine.transaction(async (tx) => {
        await tx.update(conversations).set({ revision: 2 }).where(eq(conversations.externalId, 'c1'));
      });
      expect(await stage.publish(basis, NOW)).toBe(1);
      stage.discard();
      expect(await factsOf(db())).toMatchObject([{ misinformed: 0 }, { misinformed: 0 }]);
      expect(await db().select().from(rescores)).toMatchObject([{ status: 'scoring', moved: 0 }]);
    });

    test('shows nothing where the policies changed meanwhile', async () => {
      await workspace.import(WRONG);
      await add(RETURNS);
      const before = await workspaceState(db());
      const { stage, basis } = await staged();
      await add(SHIPPING);
      expect(await stage.publish(basis, NOW)).toBeNull();
      stage.discard();
      expect(await workspaceState(db())).toEqual(before);
    });
  });
}
