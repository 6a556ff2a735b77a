import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_FILTER } from '@/core/filter/filter';
import { parseSearch } from '@/core/search/search-query';
import { conversationKey } from '@/db/conversation-key';
import { readConversationExport } from '@/db/read/read-conversation-export';
import { readConversationList } from '@/db/read/read-conversation-list';
import { requestRescore } from '@/db/write/request-rescore';
import { forgetScores } from '../support/forget-scores';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';

const HEADER = 'conversation_id,sent_at,sender,text,channel,customer_id';
const csv = (...rows: string[]) => `${[HEADER, ...rows].join('\n')}\n`;

const REFUND = [
  'c1,2026-07-06T10:00:00Z,customer,Where is my refund?,email,u1',
  'c1,2026-07-06T10:01:00Z,bot,Refunds take 14 days.,email,u1',
];
const CAFE = ['c2,2026-07-07T10:00:00Z,customer,The CAFÉ table came broken,web,u2', 'c2,,bot,Oh no!,web,u2'];

/** What every engine's search does the same way. */
export function searchContract(open: () => TemporaryWorkspace): void {
  let workspace: TemporaryWorkspace;
  beforeEach(() => {
    workspace = open();
  });
  afterEach(() => workspace.remove());

  const found = async (text: string, filter = NO_FILTER) => {
    const query = parseSearch(text);
    if (query === null) throw new Error(`"${text}" is no search.`);
    const { engine } = workspace;
    const order = { sort: 'oldest', page: 1, pageSize: 50, matching: engine.matching(query) } as const;
    const { total, rows } = await readConversationList(engine.db, filter, order);
    expect(total).toBe(rows.length);
    return rows.map(({ externalId }) => externalId);
  };

  describe('a search', () => {
    test.each([
      ['refund', ['c1']],
      ['REFUND days', ['c1']],
      ['refund table', []],
      ['cafe', ['c2']],
      ['"my refund"', ['c1']],
      ['"refund my"', []],
      ['"refun"', []],
      ['table -broken', []],
      ['table -refund', ['c2']],
      ['NOT OR NEAR(', []],
      ['text:refund', []],
      ["the' table", ['c2']],
    ])('for %s', async (text, ids) => {
      await workspace.import(csv(...REFUND, ...CAFE));
      expect(await found(text)).toEqual(ids);
    });

    test('is narrowed by the filter', async () => {
      await workspace.import(csv(...REFUND, ...CAFE));
      expect(await found('refund', { ...NO_FILTER, channel: 'web' })).toEqual([]);
    });

    test('follows imports that add to a conversation, and undos', async () => {
      await workspace.import(csv(...REFUND));
      const later = await workspace.import(
        csv('c1,2026-07-06T10:02:00Z,customer,I want a voucher,email,u1', ...CAFE),
      );
      expect(await found('refund voucher')).toEqual(['c1']);
      await workspace.undo(later.id);
      expect(await found('voucher')).toEqual([]);
      expect(await found('table')).toEqual([]);
      expect(await found('refund')).toEqual(['c1']);
    });

    test('still finds after everything was scored again', async () => {
      await workspace.import(csv(...REFUND));
      await forgetScores(workspace.engine.db);
      await requestRescore(workspace.engine, NOW);
      expect(await workspace.rescore()).toMatchObject({ status: 'done', looked: 1 });
      expect(await found('refund')).toEqual(['c1']);
    });

    test('does not find what is not published, and forgets what was swept', async () => {
      const failed = await workspace.import('');
      const key = conversationKey(failed.id, 1);
      await workspace.engine.db.run(
        sql`insert into conversation_search (rowid, text) values (${key}, 'refund')`,
      );
      expect(await found('refund')).toEqual([]);
      await workspace.import(csv(...CAFE));
      const left = await workspace.engine.db.all(
        sql`select rowid from conversation_search where rowid = ${key}`,
      );
      expect(left).toEqual([]);
    });
  });

  test('an export holds every conversation once, in the order of days', async () => {
    const many = Array.from({ length: 1203 }, (_, i) => [
      `m${i},2026-0${1 + (i % 9)}-05T10:00:00Z,customer,Hello there number ${i},web,u${i}`,
      `m${i},2026-0${1 + (i % 9)}-05T10:00:01Z,bot,Hello,web,u${i}`,
    ]).flat();
    await workspace.import(csv(...many));
    const ids: unknown[] = [];
    const days: unknown[] = [];
    for await (const batch of readConversationExport(workspace.engine.db, NO_FILTER, undefined)) {
      for (const [id, day] of batch) {
        ids.push(id);
        days.push(day);
      }
    }
    expect(new Set(ids).size).toBe(1203);
    expect(ids).toHaveLength(1203);
    expect(days).toEqual([...days].sort());
  });
}
