import { describe, expect, test } from 'vitest';
import { understand } from '@/core/ingest/understand';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const TABLE = 'conversation_id,sender,text\n1,customer,hi\n';

describe('tables', () => {
  test.each([
    ['commas', TABLE, ',', 1],
    ['semicolons', TABLE.replaceAll(',', ';'), ';', 1],
    ['tabs', TABLE.replaceAll(',', '\t'), '\t', 1],
    ['bars', TABLE.replaceAll(',', '|'), '|', 1],
    ['aliases', 'Chat ID,Date,From,Message\n1,14/05/2020 14:53,Visitor,hello\n', ',', 1],
    ['a title above the header', `Report: Conversations\nPeriod: January, 2026\n\n${TABLE}`, ',', 4],
  ])('with %s', (_name, text, delimiter, headerRow) => {
    expect(understand(bytes(text), true)).toMatchObject({
      system: 'messages',
      layout: { kind: 'table', delimiter, headerRow },
    });
  });

  test('the first of two equal headers counts', () => {
    const found = understand(bytes('conversation_id,sender,text,text\n1,bot,a,b\n'), true);
    expect(found).toMatchObject({ layout: { columns: { text: 2 } }, unused: ['text'] });
  });

  test('a date order that the file leaves open is said', () => {
    const text = 'conversation_id,sender,text,date\n1,bot,a,03/04/2020\n';
    expect(understand(bytes(text), true)).toMatchObject({ dateOrder: 'day-first', dateOrderSure: false });
  });
});

describe('encodings', () => {
  test.each([
    ['utf-8', bytes(TABLE)],
    ['utf-8', bytes(`\ufeff${TABLE}`)],
    ['utf-16le', utf16(TABLE)],
    ['utf-16be', utf16(TABLE).swap16()],
    ['windows-1252', Buffer.from(`${TABLE}1,bot,caf\u00e9 \u0080\n`, 'latin1')],
  ])('%s', (encoding, head) => {
    expect(understand(head, true)).toMatchObject({ encoding, layout: { headerRow: 1 } });
  });

  test('a character cut in two at the end of the head does not make the file Windows-1252', () => {
    const whole = bytes(`${TABLE}1,bot,é`);
    expect(understand(whole.subarray(0, whole.length - 1), false)).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('refusals are one sentence that names the reason', () => {
  test.each([
    ['an empty file', bytes(''), 'The file is empty.'],
    ['blanks', bytes(' \n\n '), 'The file is empty: it holds nothing but blanks.'],
    [
      'a PNG',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'The file is not a text export: it is a PNG picture.',
    ],
    [
      'binary data',
      Buffer.from([1, 2, 3, 0, 0, 7, 65, 66]),
      'The file is not a text export: it holds binary data.',
    ],
    [
      'missing columns',
      bytes('id,name\n1,Ana\n'),
      'The file has no header row that names the columns "conversation_id", "sender" and "text". The nearest to a header row reads: id | name.',
    ],
    [
      'one missing column',
      bytes('chat id,from,when\n1,bot,now\n'),
      'The file has no header row that names the column "text". The nearest to a header row reads: chat id | from | when.',
    ],
  ])('%s', (_name, head, refusal) => {
    expect(understand(head, true)).toEqual({ refusal });
  });
});

test('native JSONL is told by its records', () => {
  const line = '{"id":1,"messages":[{"role":"bot","text":"Good morning"}]}\n';
  expect(understand(bytes(line), true)).toMatchObject({ system: 'native', layout: { records: 'lines' } });
});
