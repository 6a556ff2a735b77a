import { asc } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_FILTER, type Outcome } from '@/core/filter/filter';
import { addDays } from '@/core/time/add-days';
import { conversationKey } from '@/db/conversation-key';
import type { Database } from '@/db/database';
import { readConversation } from '@/db/read/read-conversation';
import { readConversationList } from '@/db/read/read-conversation-list';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readImports } from '@/db/read/read-imports';
import { readProblemGroups, readProblems } from '@/db/read/read-problems';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readWeeklyFacts } from '@/db/read/read-weekly-facts';
import { readWorkspace } from '@/db/read/read-workspace';
import { messages } from '@/db/schema/sqlite';
import { claimImport, STALE_AFTER_MS } from '@/db/write/claim-import';
import { completeReview } from '@/db/write/complete-review';
import { createImport } from '@/db/write/create-import';
import { reportProgress } from '@/db/write/report-progress';
import { requestRescore } from '@/db/write/request-rescore';
import { requestUndo } from '@/db/write/request-undo';
import { COUNTED_BY, FOLLOWED_FOR } from '../support/counted-by';
import { forgetScores } from '../support/forget-scores';
import {
  recomputedClusters,
  recomputedCustomerFacts,
  recomputedFacts,
  recomputedHourlyFacts,
  recomputedWeeklyFacts,
} from '../support/recomputed-facts';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';
import {
  clustersOf,
  customerFactsOf,
  factsOf,
  hourlyFactsOf,
  unreachableMessages,
  weeklyFactsOf,
  workspaceState,
} from '../support/workspace-state';

const HEADER = 'conversation_id,sent_at,sender,text,channel,customer_id,message_id,topic';

const csv = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;

const HANDED_OVER = [
  'c4,2026-07-08T10:00:00Z,customer,I want to talk to a human please,web_chat,u1,,refund',
  'c4,2026-07-08T10:00:05Z,bot,I am connecting you to a colleague now.,web_chat,u1,,refund',
  'c4,2026-07-08T10:00:40Z,agent,"Hi, this is Ana. I have refunded the order.",web_chat,u1,,refund',
  'c4,2026-07-08T10:01:00Z,customer,"Perfect, that solved it, thank you!",web_chat,u1,,refund',
];

/** Every kind of fact is what going through the conversations one by one gives. */
async function expectFactsOf(db: Database) {
  expect(await factsOf(db)).toEqual(await recomputedFacts(db));
  expect(await weeklyFactsOf(db)).toEqual(await recomputedWeeklyFacts(db));
  expect(await clustersOf(db)).toEqual(await recomputedClusters(db));
  expect(await hourlyFactsOf(db)).toEqual(await recomputedHourlyFacts(db));
  expect(await customerFactsOf(db)).toEqual(await recomputedCustomerFacts(db));
}

const REFUSED = [
  'c1,2026-07-06T10:00:00Z,customer,I want to talk to a human please,whatsapp,u1,,refund',
  'c1,2026-07-06T10:00:05Z,bot,"Sorry, I cannot connect you to a person. Please use the help centre.",whatsapp,u1,,refund',
  'c1,2026-07-06T10:01:00Z,customer,This is useless,whatsapp,u1,,refund',
];
const GOOD = [
  'c2,2026-07-07T10:00:00Z,customer,Where is my order?,web_chat,u1,,order status',
  'c2,2026-07-07T10:00:05Z,bot,It arrives tomorrow.,web_chat,u1,,order status',
  'c2,2026-07-07T10:01:00Z,customer,"Great, thank you!",web_chat,u1,,order status',
];

/** What every storage engine does the same way. */
export function engineContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  const db = () => workspace.engine.db;
  beforeEach(() => {
    workspace = open();
  });
  afterEach(() => {
    workspace.remove();
  });

  describe('an import', () => {
    test('stores conversations, messages, findings and facts', async () => {
      const done = await workspace.import(csv(...REFUSED, ...GOOD));
      expect(done).toMatchObject({
        status: 'done',
        conversationsAdded: 2,
        messagesAdded: 6,
        duplicates: 0,
        problems: 0,
      });
      const refused = await readConversation(db(), 'c1');
      expect(refused?.messages.map(({ role }) => role)).toEqual(['customer', 'bot', 'customer']);
      expect(refused?.findings.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['human_request', 'escalation.refused']),
      );
      expect(refused?.severity.total).toBeGreaterThan(0.5);
      expect(await readWorkspace(db())).toEqual({
        conversations: 2,
        messages: 6,
        firstDay: '2026-07-06',
        lastDay: '2026-07-07',
        channels: ['web_chat', 'whatsapp'],
        topics: ['order status', 'refund'],
        languages: ['en'],
      });
    });

    test('knows a customer that comes back, in whichever order the files come', async () => {
      const kinds = async () =>
        (await readStratumFacts(db(), NO_FILTER)).map(({ channel, customerKind }) => [channel, customerKind]);
      await workspace.import(csv(...GOOD));
      expect(await kinds()).toEqual([['web_chat', 'new']]);
      await workspace.import(csv(...REFUSED));
      expect(await kinds()).toEqual([
        ['web_chat', 'returning'],
        ['whatsapp', 'new'],
      ]);
    });

    test('of the same file again adds nothing', async () => {
      await workspace.import(csv(...REFUSED, ...GOOD));
      const before = await workspaceState(db());
      const again = await workspace.import(csv(...REFUSED, ...GOOD));
      expect(again).toMatchObject({ status: 'done', conversationsAdded: 0, messagesAdded: 0, duplicates: 6 });
      expect(await workspaceState(db())).toEqual(before);
    });

    test('brings together a conversation whose rows lie apart or in two files', async () => {
      const rows = [...REFUSED, ...GOOD];
      const apart = [rows[0], rows[3], rows[1], rows[4], rows[2], rows[5]] as string[];
      await workspace.import(csv(...apart));
      const once = await workspaceState(db());
      const other = open();
      try {
        await other.import(csv(...apart.slice(3)));
        await other.import(csv(...apart.slice(0, 3)));
        expect(await workspaceState(other.engine.db)).toEqual(once);
      } finally {
        other.remove();
      }
    });

    test('remembers that a text was cut off, also when a later import adds to the conversation', async () => {
      const line = (texts: { role: string; text: string; at: string; truncated?: boolean }[]) =>
        `${JSON.stringify({ id: 'c1', channel: 'web', messages: texts })}\n`;
      const cut = { role: 'bot', text: 'Our rules say that', at: '2026-07-06T10:00:05Z', truncated: true };
      await workspace.import(line([{ role: 'customer', text: 'hello', at: '2026-07-06T10:00:00Z' }, cut]));
      await workspace.import(line([{ role: 'customer', text: 'And?', at: '2026-07-06T10:01:00Z' }]));
      const stored = await db().select().from(messages).orderBy(asc(messages.seq));
      const { id } = (await readConversation(db(), 'c1'))?.conversation ?? {};
      expect(
        stored.filter(({ conversationId }) => conversationId === id).map(({ truncated }) => truncated),
      ).toEqual([false, true, false]);
    });

    test('that holds more of one conversation extends that one alone', async () => {
      await workspace.import(csv(...GOOD));
      const more = await workspace.import(csv(...GOOD, 'c2,2026-07-07T10:02:00Z,bot,Bye.,,,,'));
      expect(more).toMatchObject({
        conversationsAdded: 0,
        conversationsExtended: 1,
        messagesAdded: 1,
        duplicates: GOOD.length,
      });
    });

    test('lists the rows that it could not use', async () => {
      const done = await workspace.import(csv('c1,,Martian,hello,,,,', ...GOOD, 'c3,,Martian,,,,,'));
      expect(done).toMatchObject({ status: 'done', rowsRead: 5, messagesAdded: 3, problems: 2 });
      expect(await readProblems(db(), done.id, { after: 0, limit: 10 })).toMatchObject([
        { row: 2, code: 'unknown_sender', value: 'Martian' },
        { row: 6, code: 'missing_value', column: 'text' },
      ]);
      expect(await readProblemGroups(db(), done.id)).toHaveLength(2);
    });

    test('that is refused stores nothing and says why', async () => {
      await workspace.import(csv(...GOOD));
      const before = await workspaceState(db());
      const refused = await workspace.import('a,b\n1,2\n');
      expect(refused.status).toBe('failed');
      expect(refused.error).toMatch(/^The file has no header row that names/);
      expect(await workspaceState(db())).toEqual(before);
      expect(workspace.defects).toEqual([]);
    });

    test('of conversations without times counts them on the day of the import', async () => {
      await workspace.import(csv('c1,,customer,hello,,,,', 'c1,,bot,Hello. How can I help?,,,,'));
      expect(await factsOf(db())).toMatchObject([
        { day: '2026-11-23', week: '2026-11-23', topic: '', engaged: 1 },
      ]);
    });

    test('of another language is stored, counted and not scored', async () => {
      await workspace.import(
        csv(
          'c1,,customer,"Hola, no puedo entrar en mi cuenta y necesito ayuda urgente por favor",,,,',
          'c1,,bot,"Lo siento, no le he entendido. ¿Puede repetirlo con otras palabras?",,,,',
        ),
      );
      expect(await factsOf(db())).toMatchObject([{ conversations: 1, engaged: 1, scored: 0, confused: 0 }]);
    });
  });

  test('what an import left behind that failed on a full disk is swept by the next one', async () => {
    const failed = await workspace.import('');
    const left = { conversationId: conversationKey(failed.id, 1), seq: 0, role: 'bot', text: 'x' } as const;
    await db()
      .insert(messages)
      .values({ ...left, importId: failed.id, row: 1 });
    expect(await unreachableMessages(db())).toBe(1);
    await workspace.import(csv(...GOOD));
    expect(await unreachableMessages(db())).toBe(0);
  });

  describe('undo', () => {
    test('brings back what was there before, also under later imports', async () => {
      await workspace.import(csv(...GOOD));
      const before = await workspaceState(db());
      const overlapping = await workspace.import(
        csv(...REFUSED, GOOD[2] as string, 'c2,2026-07-07T10:02:00Z,bot,Bye.,,,,'),
      );
      expect(await workspaceState(db())).not.toEqual(before);
      expect(await workspace.undo(overlapping.id)).toMatchObject({ status: 'undone' });
      expect(await workspaceState(db())).toEqual(before);
    });

    test('leaves a message that another import held too', async () => {
      const first = await workspace.import(csv(...GOOD));
      await workspace.import(csv(...GOOD, ...REFUSED));
      const both = await workspaceState(db());
      await workspace.undo(first.id);
      expect(await workspaceState(db())).toEqual(both);
    });

    test('is refused for an import that is not finished', async () => {
      const failed = await workspace.import('');
      expect(await requestUndo(workspace.engine, failed.id)).toBe(false);
      expect(await requestUndo(workspace.engine, 999)).toBe(false);
    });
  });

  test('any sequence of imports, undos, rescorings and reviews leaves what importing the survivors alone would', async () => {
    const files = [
      csv(...REFUSED),
      csv(...GOOD),
      csv(REFUSED[1] as string, GOOD[0] as string, 'c3,2026-07-01T09:00:00Z,customer,hi,email,u1,,'),
      csv(REFUSED[0] as string, REFUSED[2] as string, 'c3,2026-07-01T09:05:00Z,agent,Hello!,,u1,,billing'),
      csv(...HANDED_OVER, 'c5,2099-01-01T09:00:00Z,customer,hi,email,u1,,'),
    ];
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ import: fc.nat(files.length - 1) }) },
      { weight: 2, arbitrary: fc.record({ undo: fc.nat(4) }) },
      fc.constant({ rescore: true }),
      fc.record({ review: fc.constantFrom('c1', 'c4') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const real = open();
        const survivors = open();
        try {
          const present = new Map<number, number>();
          for (const action of steps) {
            if ('rescore' in action) {
              await forgetScores(real.engine.db);
              await requestRescore(real.engine, NOW);
              await real.rescore();
            } else if ('review' in action) {
              const review = { conversation: action.review, reviewer: 'ana', sampled: true };
              await completeReview(real.engine, review, NOW);
            } else if ('import' in action) {
              present.set((await real.import(files[action.import] as string)).id, action.import);
            } else {
              const id = [...present.keys()][action.undo];
              if (id === undefined) continue;
              await real.undo(id);
              present.delete(id);
            }
          }
          for (const file of present.values()) await survivors.import(files[file] as string);
          expect(await workspaceState(real.engine.db)).toEqual(await workspaceState(survivors.engine.db));
          expect(await unreachableMessages(real.engine.db)).toBe(0);
          await expectFactsOf(real.engine.db);
        } finally {
          real.remove();
          survivors.remove();
        }
      }),
      { numRuns: 12 },
    );
  });

  describe('two workers', () => {
    const queue = () => createImport(db(), { fileName: 'f', sha256: 'x', sizeBytes: 1 }, NOW);

    test('never claim the same import', async () => {
      const id = await queue();
      const claims = await Promise.all(
        ['a', 'b', 'c'].map((worker) => claimImport(workspace.engine, worker, NOW)),
      );
      expect(claims.filter((claim) => claim !== null).map((claim) => claim?.id)).toEqual([id]);
    });

    test('take over from a dead one, who then must let go', async () => {
      const id = await queue();
      await claimImport(workspace.engine, 'a', NOW);
      expect(await claimImport(workspace.engine, 'b', NOW + STALE_AFTER_MS)).toBeNull();
      expect(await claimImport(workspace.engine, 'b', NOW + STALE_AFTER_MS + 1)).toMatchObject({
        id,
        worker: 'b',
      });
      const progress = {
        status: 'reading' as const,
        bytesRead: 1,
        rowsRead: 1,
        messagesAdded: 0,
        problems: 0,
      };
      await expect(reportProgress(workspace.engine, id, 'a', progress, NOW)).rejects.toThrow(
        /another process/,
      );
    });
  });

  describe('a transaction', () => {
    test('that fails leaves nothing behind', async () => {
      const work = workspace.engine.transaction(async (tx) => {
        await createImport(tx, { fileName: 'f', sha256: 'x', sizeBytes: 1 }, NOW);
        throw new Error('no');
      });
      await expect(work).rejects.toThrow('no');
      expect(await readImports(db())).toEqual([]);
    });

    test('takes its turn behind another', async () => {
      const log: string[] = [];
      const slow = workspace.engine.transaction(async () => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        log.push('first');
      });
      const quick = workspace.engine.transaction(async () => {
        log.push('second');
      });
      await Promise.all([slow, quick]);
      expect(log).toEqual(['first', 'second']);
    });
  });

  describe('reads', () => {
    beforeEach(async () => {
      await workspace.import(csv(...REFUSED, ...GOOD, 'c4,2026-07-14T10:00:00Z,customer,hello?,web_chat,,,'));
    });

    test('facts and conversations give the same sums', async () => {
      // Every conversation holds a language or none, so this asks the conversations for all of them.
      const fromFacts = await readStratumFacts(db(), { ...NO_FILTER, channel: 'whatsapp' });
      const fromConversations = await readStratumFacts(db(), {
        ...NO_FILTER,
        channel: 'whatsapp',
        language: 'en',
      });
      expect(fromFacts).toHaveLength(1);
      expect(fromConversations).toEqual(fromFacts);
    });

    test('any period is the sum of its days', async () => {
      const days = await factsOf(db());
      const day = fc.integer({ min: -2, max: 18 }).map((n) => addDays('2026-07-01', n));
      await fc.assert(
        fc.asyncProperty(fc.option(day), fc.option(day), async (from, to) => {
          const rows = await readStratumFacts(db(), { ...NO_FILTER, from, to });
          const inside = days.filter(
            (row) => (from === null || row.day >= from) && (to === null || row.day <= to),
          );
          const sum = (list: readonly { conversations: number }[]) =>
            list.reduce((n, row) => n + row.conversations, 0);
          expect(sum(rows)).toBe(sum(inside));
        }),
        { numRuns: 60 },
      );
    });

    test('weeks add up to the whole', async () => {
      const weekly = await readWeeklyFacts(db(), NO_FILTER);
      const whole = await readStratumFacts(db(), NO_FILTER);
      const sum = (rows: readonly { conversations: number }[]) =>
        rows.reduce((n, row) => n + row.conversations, 0);
      expect([...new Set(weekly.map(({ week }) => week))]).toEqual(['2026-07-06', '2026-07-13']);
      expect(sum(weekly)).toBe(3);
      expect(sum(whole)).toBe(3);
    });

    test.each(Object.entries(COUNTED_BY))(
      'the list of "%s" is as long as the figure says',
      async (outcome, column) => {
        const { span } = await workspaceState(db());
        const to = FOLLOWED_FOR[outcome as Outcome]?.(span[0]) ?? null;
        const facts = await readStratumFacts(db(), { ...NO_FILTER, to });
        const counted = facts.reduce((n, row) => n + row[column], 0);
        const { total, rows } = await readConversationList(
          db(),
          { ...NO_FILTER, outcome: outcome as Outcome },
          { sort: 'severity', page: 1, pageSize: 50 },
        );
        expect(total).toBe(counted);
        expect(rows).toHaveLength(counted);
      },
    );

    test('lists are sorted and paged, with the customer’s first words', async () => {
      const page = (n: number) =>
        readConversationList(db(), NO_FILTER, { sort: 'newest', page: n, pageSize: 2 });
      expect((await page(1)).rows.map(({ externalId, excerpt }) => [externalId, excerpt])).toEqual([
        ['c4', 'hello?'],
        ['c2', 'Where is my order?'],
      ]);
      expect((await page(2)).rows.map(({ externalId }) => externalId)).toEqual(['c1']);
      expect((await page(3)).rows).toEqual([]);
    });

    test('an excerpt passes over a greeting', async () => {
      await workspace.import(
        csv(
          'c5,2026-08-01T10:00:00Z,customer,Hi,web_chat,,,',
          'c5,2026-08-01T10:00:09Z,customer,My lamp arrived in two pieces,web_chat,,,',
        ),
      );
      const { rows } = await readConversationList(db(), NO_FILTER, { sort: 'newest', page: 1, pageSize: 1 });
      expect(rows[0]?.excerpt).toBe('My lamp arrived in two pieces');
    });

    test('customers are clusters; a nameless conversation is a customer of its own', async () => {
      const clusters = await readCustomerClusters(db(), NO_FILTER);
      expect(
        clusters.map(({ channel, customers, countSquares }) => [channel, customers, countSquares]),
      ).toEqual([
        ['web_chat', 1, 1],
        ['whatsapp', 1, 1],
      ]);
    });

    test('an unknown conversation is null', async () => {
      expect(await readConversation(db(), 'nope')).toBeNull();
    });
  });
}
