import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleConversation, type ConversationPart, partsOf } from '@/core/ingest/assemble-conversation';
import { type ImportedMessage, NO_ATTRIBUTES } from '@/core/ingest/imported';

const said = (row: number, text: string, more: Partial<ImportedMessage> = {}): ImportedMessage => ({
  role: 'customer',
  text,
  at: null,
  author: null,
  externalId: null,
  row,
  ...more,
});

const part = (importId: number, ...messages: ImportedMessage[]): ConversationPart => ({
  importId,
  attributes: NO_ATTRIBUTES,
  messages,
});

const texts = (...parts: ConversationPart[]) =>
  assembleConversation('c', parts).messages.map(({ text }) => text);

describe('one file', () => {
  test('two equal messages are two', () => {
    expect(texts(part(1, said(1, 'ok'), said(2, 'ok')))).toEqual(['ok', 'ok']);
  });

  test('the same message id twice is one', () => {
    const twice = assembleConversation('c', [
      part(1, said(1, 'hi', { externalId: 'm1' }), said(2, 'hi', { externalId: 'm1' })),
    ]);
    expect(twice.messages).toHaveLength(1);
    expect(twice.duplicates.get(1)).toBe(1);
  });

  test('newest-first files are put in order by time', () => {
    expect(texts(part(1, said(1, 'c', { at: 3 }), said(2, 'b', { at: 2 }), said(3, 'a', { at: 1 })))).toEqual(
      ['a', 'b', 'c'],
    );
  });

  test('a message without a time stays behind its predecessor', () => {
    expect(texts(part(1, said(1, 'a', { at: 1 }), said(2, 'joined'), said(3, 'b', { at: 2 })))).toEqual([
      'a',
      'joined',
      'b',
    ]);
  });
});

describe('overlapping files', () => {
  test('add only what is new', () => {
    const assembled = assembleConversation('c', [
      part(1, said(1, 'hi', { at: 1 }), said(2, 'ok', { at: 2 })),
      part(2, said(1, 'ok', { at: 2 }), said(2, 'bye', { at: 3 })),
    ]);
    expect(assembled.messages.map(({ text }) => text)).toEqual(['hi', 'ok', 'bye']);
    expect(assembled.duplicates.get(2)).toBe(1);
  });

  test('the same file again adds nothing, repeated messages included', () => {
    const file = [said(1, 'ok'), said(2, 'ok'), said(3, 'hm')];
    expect(texts(part(1, ...file), part(2, ...file))).toEqual(['ok', 'ok', 'hm']);
  });

  test('the same id with another text is reported and changes nothing', () => {
    const changed = said(7, 'new words', { externalId: 'm1' });
    const assembled = assembleConversation('c', [
      part(1, said(1, 'old words', { externalId: 'm1' })),
      part(2, changed),
    ]);
    expect(assembled.messages.map(({ text }) => text)).toEqual(['old words']);
    expect(assembled.changed.get(2)).toEqual([changed]);
  });

  test('what an earlier import knows of the conversation stays; later ones fill the gaps', () => {
    const { attributes } = assembleConversation('c', [
      { ...part(2, said(1, 'b')), attributes: { ...NO_ATTRIBUTES, channel: 'email', topic: 'refund' } },
      { ...part(1, said(1, 'a')), attributes: { ...NO_ATTRIBUTES, channel: 'web' } },
    ]);
    expect(attributes).toMatchObject({ channel: 'web', topic: 'refund' });
  });
});

const someMessage = fc.record({
  role: fc.constantFrom('customer' as const, 'bot' as const),
  text: fc.constantFrom('ok', 'hi', 'no'),
  at: fc.option(fc.integer({ min: 1, max: 5 })),
  author: fc.constant(null),
  externalId: fc.constant(null),
});
const someParts = fc
  .array(fc.array(someMessage, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((files) =>
    files.map((file, i) => part(i + 1, ...file.map((message, row) => ({ ...message, row: row + 1 })))),
  );

test('taking a conversation apart gives back what each import held', () => {
  fc.assert(
    fc.property(someParts, (parts) => {
      expect(partsOf(assembleConversation('c', parts))).toEqual(parts);
    }),
  );
});

test('the order in which the parts are given does not matter', () => {
  fc.assert(
    fc.property(someParts, (parts) => {
      expect(assembleConversation('c', [...parts].reverse())).toEqual(assembleConversation('c', parts));
    }),
  );
});

test('every message of every file is in it, and none more often than in the file that repeats it most', () => {
  fc.assert(
    fc.property(someParts, (parts) => {
      const key = (m: { role: string; text: string; at: number | null }) => `${m.role}|${m.text}|${m.at}`;
      const counts = (list: { role: string; text: string; at: number | null }[]) => {
        const result = new Map<string, number>();
        for (const m of list) result.set(key(m), (result.get(key(m)) ?? 0) + 1);
        return result;
      };
      const most = new Map<string, number>();
      for (const { messages } of parts) {
        for (const [k, n] of counts(messages)) most.set(k, Math.max(n, most.get(k) ?? 0));
      }
      expect(counts(assembleConversation('c', parts).messages)).toEqual(most);
    }),
  );
});
