import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportedRow } from '@/core/ingest/imported';
import type { Problem } from '@/core/ingest/problem';
import { recognise } from '@/core/ingest/recognise';
import { rowSource } from '@/core/ingest/row-source';

function read(text: string) {
  const recognised = recognise(new TextEncoder().encode(text), true);
  if ('refusal' in recognised) throw new Error(recognised.refusal);
  const rows: ImportedRow[] = [];
  const problems: Problem[] = [];
  const source = rowSource(recognised.recipe, { row: (r) => rows.push(r), problem: (p) => problems.push(p) });
  source.push(text);
  source.end();
  return { rows, problems, reading: source.reading };
}

const HEADER = 'conversation_id,sent_at,sender,text,channel,customer_id,message_id,agent_name,topic,csat\n';

test('a row becomes a message with what it says of the conversation', () => {
  const { rows } = read(`${HEADER}c1,2026-03-01T10:00:00Z,END_USER,"hello, there",web,u1,m1,Ana,refund,4\n`);
  expect(rows).toEqual([
    {
      conversationId: 'c1',
      attributes: {
        channel: 'web',
        customerId: 'u1',
        topic: 'refund',
        language: null,
        botVersion: null,
        csat: 4,
      },
      message: {
        role: 'customer',
        text: 'hello, there',
        at: Date.parse('2026-03-01T10:00:00Z'),
        author: 'Ana',
        externalId: 'm1',
        row: 2,
      },
    },
  ]);
});

describe('rows that cannot be used', () => {
  test.each([
    [',,customer,hi', 'missing_value', 'conversation_id', 'The row has no conversation id.'],
    ['c1,,customer,', 'missing_value', 'text', 'The row has no text.'],
    ['c1,,,hi', 'missing_value', 'sender', 'The row has no sender.'],
    ['c1,,Martian,hi', 'unknown_sender', 'sender', 'The sender "Martian" is not known.'],
    ['c1,,customer,a\0b', 'nul_character', 'text', 'The row holds a NUL character, which no text can hold.'],
  ])('%j', (line, code, column, message) => {
    const { rows, problems } = read(`${HEADER}${line}\nc2,,bot,${'fine. '.repeat(40)}\n`);
    expect(problems).toMatchObject([{ row: 2, code, column, message }]);
    expect(rows).toHaveLength(1);
  });

  test('an unreadable time is reported and the message kept', () => {
    const { rows, problems } = read(`${HEADER}c1,soon,bot,hi\n`);
    expect(problems).toMatchObject([{ code: 'unreadable_time', value: 'soon' }]);
    expect(rows[0]?.message.at).toBeNull();
  });

  test('a file with k bad rows yields all the good ones', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('good', 'bad'), { minLength: 1, maxLength: 40 }), (kinds) => {
        const lines = kinds.map((kind, i) => `c${i},,${kind === 'good' ? 'bot' : 'Martian'},hi`);
        const { rows, problems } = read(`${HEADER}${lines.join('\n')}\n`);
        const rowsOf = (kind: string) => kinds.flatMap((k, i) => (k === kind ? [i + 2] : []));
        expect(rows.map(({ message }) => message.row)).toEqual(rowsOf('good'));
        expect(problems.map(({ row }) => row)).toEqual(rowsOf('bad'));
      }),
    );
  });
});

describe('native JSONL', () => {
  const line = JSON.stringify({
    id: 7,
    channel: 'web',
    messages: [{ role: 'bot', text: 'hi', at: 1772359200 }],
  });

  test('one line is one conversation', () => {
    expect(read(`${line}\n`).rows).toMatchObject([
      { conversationId: '7', attributes: { channel: 'web' }, message: { role: 'bot', at: 1772359200000 } },
    ]);
  });

  test.each([
    ['{"id": "cut', 'bad_json', 'The line is not JSON.'],
    ['{"id": "x"}', 'bad_json', 'The record is no conversation as in "Trustledger JSON Lines".'],
    [
      '{"id":"x","messages":[{"role":"martian","text":"a"}]}',
      'unknown_sender',
      'The sender "martian" is not known.',
    ],
    ['{"id":"x","messages":[{"role":"bot","text":" "}]}', 'missing_value', 'The message has no text.'],
  ])('%s', (bad, code, message) => {
    const { rows, problems } = read(`${line}\n${bad}\n${line.replace('7', '8')}`);
    expect(rows.map(({ conversationId }) => conversationId)).toEqual(['7', '8']);
    expect(problems).toMatchObject([{ row: 2, code, message: expect.stringContaining(message) }]);
  });
});
