import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_FILTER } from '@/core/filter/filter';
import { QUEUES, type Queue } from '@/core/review/queue';
import { readConversation } from '@/db/read/read-conversation';
import { readCustomerConversations } from '@/db/read/read-customer-conversations';
import { readNextToReview } from '@/db/read/read-next-to-review';
import { readReview } from '@/db/read/read-review';
import { readReviewProgress } from '@/db/read/read-review-progress';
import { readReviewQueue } from '@/db/read/read-review-queue';
import { completeReview } from '@/db/write/complete-review';
import { recordVerdict } from '@/db/write/record-verdict';
import { reopenReview } from '@/db/write/reopen-review';
import { withdrawVerdict } from '@/db/write/withdraw-verdict';
import { manyConversations } from '../support/many-conversations';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';

/** Bad ones ask for a person in message 2 and are refused in message 3. */
const FILE = manyConversations(40);
const REQUEST = {
  conversation: 'c0',
  reviewer: 'ana',
  kind: 'human_request' as const,
  messageSeq: 2,
};

/** What every storage engine does the same way with people's verdicts. */
export function reviewsContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  beforeEach(async () => {
    workspace = open();
    await workspace.import(FILE);
  });
  afterEach(() => workspace.remove());
  const said = async (conversation = 'c0') => {
    const { verdicts, reviews } = await readReview(workspace.engine.db, conversation);
    return {
      verdicts: verdicts.map(({ kind, messageSeq, verdict, note }) => [kind, messageSeq, verdict, note]),
      reviews: reviews.map(({ reviewer, sampled, messageCount }) => [reviewer, sampled, messageCount]),
    };
  };

  describe('a verdict', () => {
    test('takes the place of what the same reviewer said before, and can be taken back', async () => {
      const { engine } = workspace;
      expect(await recordVerdict(engine, { ...REQUEST, verdict: 'confirmed' }, NOW)).toBe('recorded');
      const rejected = { ...REQUEST, verdict: 'rejected' as const, note: 'only a quote' };
      expect(await recordVerdict(engine, rejected, NOW)).toBe('recorded');
      expect((await said()).verdicts).toEqual([['human_request', 2, 'rejected', 'only a quote']]);
      await withdrawVerdict(engine, REQUEST);
      expect((await said()).verdicts).toEqual([]);
    });

    test.each([
      [{ conversation: 'nobody' }, 'confirmed', 'no-conversation'],
      [{ kind: 'confusion.loop' as const }, 'confirmed', 'no-such-finding'],
      [{ messageSeq: 6 }, 'added', 'no-such-finding'],
      [{}, 'added', 'found-already'],
      [{ kind: 'confusion.loop' as const, messageSeq: 3 }, 'added', 'recorded'],
    ] as const)('%j %s: %s', async (other, verdict, outcome) => {
      expect(await recordVerdict(workspace.engine, { ...REQUEST, ...other, verdict }, NOW)).toBe(outcome);
    });
  });

  test('a completed review confirms what nobody objected to, and can be opened again', async () => {
    const { engine } = workspace;
    await recordVerdict(engine, { ...REQUEST, verdict: 'rejected' }, NOW);
    const review = { conversation: 'c0', reviewer: 'ana', sampled: true };
    expect(await completeReview(engine, review, NOW)).toBe(true);
    const { verdicts, reviews } = await said();
    expect(verdicts).toContainEqual(['human_request', 2, 'rejected', null]);
    expect(verdicts).toContainEqual(['escalation.refused', 3, 'confirmed', null]);
    expect(reviews).toEqual([['ana', true, 6]]);
    await reopenReview(engine, 'c0', 'ana');
    expect((await said()).reviews).toEqual([]);
    expect(await completeReview(engine, { ...review, conversation: 'nobody' }, NOW)).toBe(false);
  });

  test('the queue is a scattered, stable order without what is reviewed', async () => {
    const { engine } = workspace;
    const all = await readReviewQueue(engine.db, NO_FILTER, 100);
    expect(all).toHaveLength(40);
    const numbers = all.map((id) => Number(id.slice(1)));
    const rises = numbers.filter((n, i) => i > 0 && n > (numbers[i - 1] ?? 0)).length;
    expect(rises).toBeGreaterThan(10);
    expect(rises).toBeLessThan(30);
    const [first = '', ...rest] = all;
    await completeReview(engine, { conversation: first, reviewer: 'ana', sampled: true }, NOW);
    expect(await readReviewQueue(engine.db, NO_FILTER, 100)).toEqual(rest);
  });

  test('reviews are still there when the import is undone and done again', async () => {
    const { engine } = workspace;
    await recordVerdict(engine, { ...REQUEST, verdict: 'confirmed' }, NOW);
    const before = await said();
    await workspace.undo(1);
    expect(await readReviewQueue(engine.db, NO_FILTER, 100)).toEqual([]);
    await workspace.import(FILE);
    expect(await said()).toEqual(before);
  });

  describe('the next to review', () => {
    const next = (queue: Queue) => readNextToReview(workspace.engine.db, queue);
    const complete = (conversation: string, sampled = false) =>
      completeReview(workspace.engine, { conversation, reviewer: 'ana', sampled }, NOW);

    test('of every queue is one that nobody has read whole', async () => {
      for (const queue of QUEUES) {
        const first = (await next(queue)) ?? '';
        await complete(first);
        const second = await next(queue);
        expect(second).not.toBeNull();
        expect(second).not.toBe(first);
      }
    });

    test('comes from each channel in turn', async () => {
      const channels: string[] = [];
      for (let i = 0; i < 4; i += 1) {
        const id = (await next('stratified')) ?? '';
        channels.push((await readConversation(workspace.engine.db, id))?.conversation.channel ?? '');
        await complete(id);
      }
      expect(channels.filter((channel) => channel === 'web')).toHaveLength(2);
    });

    test('is nothing where all has been read, and progress counts it', async () => {
      for (let i = 0; i < 40; i += 1) await complete(`c${i}`, i < 10);
      for (const queue of QUEUES) expect(await next(queue)).toBeNull();
      expect(await readReviewProgress(workspace.engine.db)).toEqual({
        reviewed: 40,
        sampled: 10,
        reviewers: [{ name: 'ana', reviewed: 40 }],
      });
    });
  });

  test("a customer's other conversations are those of the same customer, oldest first", async () => {
    const { db } = workspace.engine;
    await workspace.import(FILE.replaceAll(/^c(\d+),2026/gm, 'd$1,2025'), 'older.csv');
    const one = (await readConversation(db, 'c5'))?.conversation;
    const others = await readCustomerConversations(db, one?.customerId ?? '', one?.id ?? 0, 5);
    expect(others).toMatchObject({ total: 1, rows: [{ externalId: 'd5' }] });
  });
}
