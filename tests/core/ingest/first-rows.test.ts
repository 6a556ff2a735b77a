import { expect, it } from 'vitest';
import { firstRows } from '@/core/ingest/first-rows';

const bytes = (text: string) => new TextEncoder().encode(text);

it('cuts with the delimiter that gives most rows the same number of cells', () => {
  expect(firstRows(bytes('Nr;Wer;Was\n1;Kunde;Hallo, ist da wer?\n1;Bot;Ja, hier.\n'), {})).toEqual({
    delimiter: ';',
    rows: [
      { row: 1, cells: ['Nr', 'Wer', 'Was'] },
      { row: 2, cells: ['1', 'Kunde', 'Hallo, ist da wer?'] },
      { row: 3, cells: ['1', 'Bot', 'Ja, hier.'] },
    ],
  });
});

it('cuts as the user says', () => {
  expect(firstRows(bytes('a;b,c\n'), { delimiter: ',' })?.rows).toEqual([{ row: 1, cells: ['a;b', 'c'] }]);
  expect(firstRows(new Uint8Array([0xe9, 0x2c, 0x62]), { encoding: 'windows-1252' })?.rows).toEqual([
    { row: 1, cells: ['é', 'b'] },
  ]);
});

it('shows a dozen rows, sixty cells and eighty characters at most', () => {
  const wide = `${Array.from({ length: 100 }, () => 'x'.repeat(90)).join(',')}\n`;
  const { rows = [] } = firstRows(bytes(wide.repeat(20)), {}) ?? {};
  expect(rows).toHaveLength(7);
  expect(rows[0]?.cells).toHaveLength(60);
  expect(rows[0]?.cells[0]).toBe(`${'x'.repeat(79)}…`);
});

it.each([
  ['nothing', new Uint8Array()],
  ['JSON', bytes('{"id": 1}\n')],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
])('%s is no table', (_name, head) => {
  expect(firstRows(head, {})).toBeNull();
});
