import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConversationWindow } from '@/core/ingest/conversation-window';
import { type ImportedConversation, NO_ATTRIBUTES } from '@/core/ingest/imported';

function gather(ids: string[], limit?: number): ImportedConversation[] {
  const left: ImportedConversation[] = [];
  const window = new ConversationWindow((conversation) => left.push(conversation), limit);
  ids.forEach((conversationId, i) => {
    window.add({
      conversationId,
      attributes: NO_ATTRIBUTES,
      message: { role: 'bot', text: 'x', at: null, author: null, externalId: null, row: i + 1 },
    });
  });
  window.close();
  return left;
}

test('rows that lie together leave together', () => {
  const left = gather(['a', 'b', 'a', 'b']);
  expect(left.map(({ id, messages }) => [id, messages.map(({ row }) => row)])).toEqual([
    ['a', [1, 3]],
    ['b', [2, 4]],
  ]);
});

test('no row is lost or given twice, and each conversation keeps its order, however small the window', () => {
  const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 });
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 2000 }), (order, limit) => {
      const rowsOf = new Map<string, number[]>();
      for (const { id, messages } of gather(order, limit)) {
        rowsOf.set(id, [...(rowsOf.get(id) ?? []), ...messages.map(({ row }) => row)]);
      }
      for (const id of new Set(order)) {
        expect(rowsOf.get(id)).toEqual(order.flatMap((other, i) => (other === id ? [i + 1] : [])));
      }
    }),
  );
});
