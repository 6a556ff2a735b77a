import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tableCsv } from '@/components/charts/chart-table';

test('a file holds what it shows, its columns and its numbers, and no formulas', () => {
  const csv = tableCsv(
    {
      columns: ['Channel', 'Trust'],
      rows: [
        ['=cmd()', 48],
        ['a "b", c', -3],
        ['@x', null],
      ],
    },
    'Trust. Conversations on all channels',
  );
  expect(csv.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(csv.slice(1).trim());
  expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
  expect(data).toEqual([
    ['Trust. Conversations on all channels'],
    ['Channel', 'Trust'],
    ["'=cmd()", '48'],
    ['a "b", c', '-3'],
    ["'@x", ''],
  ]);
});
