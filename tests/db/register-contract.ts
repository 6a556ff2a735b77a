import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '@/core/filter/filter';
import type { Policy } from '@/core/policy/policy';
import { readClaimVerdicts } from '@/db/read/read-claim-verdicts';
import { readConversation } from '@/db/read/read-conversation';
import { readConversationList } from '@/db/read/read-conversation-list';
import { readPolicies } from '@/db/read/read-policies';
import { readRegisterInForce } from '@/db/read/read-register-in-force';
import { readScoringBasis } from '@/db/read/read-scoring-basis';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readWrongClaims } from '@/db/read/read-wrong-claims';
import { addPolicyVersion } from '@/db/write/add-policy-version';
import { recomputedFacts } from '../support/recomputed-facts';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';
import { factsOf } from '../support/workspace-state';
import { RETURNS, SHIPPING, WRONG } from '../support/wrong-answer';

/** The policy register on every storage engine. */
export function registerContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  const db = () => workspace.engine.db;
  beforeEach(() => {
    workspace = open();
  });
  afterEach(() => {
    workspace.remove();
  });

  const add = (...policies: Policy[]) =>
    workspace.engine.transaction((tx) => addPolicyVersion(tx, policies, { importId: null, note: null }, NOW));

  describe('the policy register', () => {
    test('is none before the first version, and none where a version is empty', async () => {
      expect(await readRegisterInForce(db())).toBeNull();
      await add();
      expect(await readScoringBasis(db())).toMatchObject({ register: null, registerVersion: null });
    });

    test('is its newest version, entries in order', async () => {
      await add(RETURNS);
      const newest = await add(SHIPPING, RETURNS);
      expect(await readRegisterInForce(db())).toMatchObject({ version: newest, entries: 2, createdAt: NOW });
      expect(await readPolicies(db(), newest)).toEqual([SHIPPING, RETURNS]);
    });

    test.each<[same: boolean, what: string, entries: Policy[]]>([
      [true, 'the same entries', [RETURNS, SHIPPING]],
      [false, 'another order', [SHIPPING, RETURNS]],
      [false, 'fewer entries', [RETURNS]],
      [false, 'another text', [RETURNS, { ...SHIPPING, text: 'Standard shipping is free.' }]],
      [false, 'another topic', [RETURNS, { ...SHIPPING, topic: 'delivery' }]],
    ])('judges as before: %s (%s)', async (same, _, entries) => {
      const first = await add(RETURNS, SHIPPING);
      await add(SHIPPING);
      const again = await add(...entries);
      expect((await readRegisterInForce(db()))?.judgesAs).toBe(same ? first : again);
    });

    test('takes a register of thousands of entries', async () => {
      const many = Array.from({ length: 3000 }, (_, i) => ({ ...RETURNS, id: `P${i}` }));
      const version = await add(...many);
      expect(await readPolicies(db(), version)).toEqual(many);
    });

    test('judges the conversations that are imported while it is in force', async () => {
      const version = await add(RETURNS);
      await workspace.import(WRONG);
      const stored = await readConversation(db(), 'c1');
      expect(stored?.conversation).toMatchObject({ registerVersion: version, misinformed: true });
      expect(stored?.findings.map(({ kind, message }) => [kind, message])).toContainEqual([
        'accuracy.contradicts_policy',
        1,
      ]);
      expect(stored?.conversation.partAccuracy).toBeGreaterThan(0);
      expect(await readStratumFacts(db(), NO_FILTER)).toMatchObject([{ misinformed: 1, unempathic: 0 }]);
      expect(await factsOf(db())).toEqual(await recomputedFacts(db()));
    });

    test('opens exactly the conversations that a wrong statement counts', async () => {
      await add(RETURNS, SHIPPING);
      await workspace.import(WRONG);
      const [claim, ...others] = await readWrongClaims(db(), NO_FILTER, 100);
      expect(others).toEqual([]);
      expect(claim).toMatchObject({ kind: 'accuracy.contradicts_policy', entry: RETURNS.id });
      expect(
        (await readClaimVerdicts(db(), NO_FILTER)).map(({ verdict, messages }) => [verdict, messages]),
      ).toContainEqual(['contradicted', 1]);
      const listed = async (also: Partial<Filter>) => {
        const order = { sort: 'severity', page: 1, pageSize: 10 } as const;
        return (await readConversationList(db(), { ...NO_FILTER, ...also }, order)).total;
      };
      const { id } = RETURNS;
      expect(await listed({ policy: id })).toBe(1);
      expect(await listed({ policy: id, finding: 'accuracy.contradicts_policy' })).toBe(1);
      expect(await listed({ policy: id, finding: 'accuracy.unsupported_policy' })).toBe(0);
      expect(await listed({ policy: SHIPPING.id })).toBe(0);
    });

    test('says nothing where there is none', async () => {
      await workspace.import(WRONG);
      const stored = await readConversation(db(), 'c1');
      expect(stored?.conversation).toMatchObject({ registerVersion: null, misinformed: false });
    });
  });
}
