import { describe, expect, test } from 'vitest';
import { dateOrderOf, parseTime } from '@/core/ingest/parse-time';

const at = (iso: string) => Date.parse(iso);

test.each([
  ['2026-03-01T10:00:00Z', at('2026-03-01T10:00:00Z')],
  ['2026-03-01T10:00:00.123456Z', at('2026-03-01T10:00:00.123Z')],
  ['2026-03-01 10:00:00', at('2026-03-01T10:00:00Z')],
  ['2017-11-14 21:45:08 UTC', at('2017-11-14T21:45:08Z')],
  ['2026-03-01T10:00+02:00', at('2026-03-01T08:00:00Z')],
  ['2026-03-01T10:00:00-0530', at('2026-03-01T15:30:00Z')],
  ['2026-03-01', at('2026-03-01T00:00:00Z')],
  ['1772359200', at('2026-03-01T10:00:00Z')],
  ['1772359200000', at('2026-03-01T10:00:00Z')],
  ['1772359200000000', at('2026-03-01T10:00:00Z')],
  ['14/05/2020 14:53', at('2020-05-14T14:53:00Z')],
  ['03/04/2020', at('2020-04-03T00:00:00Z')],
  ['14.05.2020 14:53:01', at('2020-05-14T14:53:01Z')],
  ['2/5/2020 12:05 AM', at('2020-05-02T00:05:00Z')],
  ['2/5/2020, 1:05 PM', at('2020-05-02T13:05:00Z')],
])('%s', (text, expected) => {
  expect(parseTime(text, 'day-first')).toBe(expected);
});

test('month first, where the column says so', () => {
  expect(parseTime('05/14/2020 14:53', 'month-first')).toBe(at('2020-05-14T14:53:00Z'));
});

test.each([
  '',
  'yesterday',
  '2026-02-30',
  '2026-13-01',
  '31/04/2020',
  '2026-03-01T25:00:00Z',
  '12',
  '1',
  '1899-01-01',
  '2/5/2020 13:05 PM',
  '99999999999999999999',
])('%j is not a time', (text) => {
  expect(parseTime(text, 'day-first')).toBeNull();
});

describe('day or month first', () => {
  test.each([
    [['03/04/2020', '14/04/2020'], { order: 'day-first', asked: true }],
    [['03/04/2020', '04/14/2020'], { order: 'month-first', asked: true }],
    [['03/04/2020', '04/05/2020'], { order: null, asked: true }],
    [['14/04/2020', '04/14/2020'], { order: null, asked: true }],
    [['2020-04-03'], { order: null, asked: false }],
  ])('%j', (values, expected) => {
    expect(dateOrderOf(values)).toEqual(expected);
  });
});
