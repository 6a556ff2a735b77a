import { describe, expect, test } from 'vitest';
import { dateOrderOf } from '@/core/ingest/date-order-of';
import { parseTime, readTime } from '@/core/ingest/parse-time';
import { TimeReader } from '@/core/ingest/time-reader';

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
  ['2/5/20, 1:05\u202fPM', at('2020-05-02T13:05:00Z')],
  ['2/5/2020 1:05:09 p.m.', at('2020-05-02T13:05:09Z')],
  ['02-05-2020 13:05', at('2020-05-02T13:05:00Z')],
  ['2020/05/14 14:53', at('2020-05-14T14:53:00Z')],
  ['Tue Oct 31 22:10:47 +0000 2017', at('2017-10-31T22:10:47Z')],
  ['Tue, 31 Oct 2017 22:10:47 +0100', at('2017-10-31T21:10:47Z')],
  ['October 31, 2017 at 10:10 PM', at('2017-10-31T22:10:00Z')],
  ['31-Oct-2017', at('2017-10-31T00:00:00Z')],
  ['1772359200.5', at('2026-03-01T10:00:00.5Z')],
  ['1772359200000000000', at('2026-03-01T10:00:00Z')],
  ['43965', at('2020-05-14T00:00:00Z')],
  ['43965,75', at('2020-05-14T18:00:00Z')],
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
  '85731',
  '10:31',
  `${'1'.repeat(40)}/1/2020`,
])('%j is not a time', (text) => {
  expect(parseTime(text, 'day-first')).toBeNull();
});

describe('day or month first, by the whole column', () => {
  test.each([
    [['03/04/2020', '14/04/2020'], 'day-first'],
    [['03/04/2020', '04/14/2020'], 'month-first'],
    [['03/04/2020', '04/05/2020'], null],
    [['14/04/2020', '04/14/2020'], null],
    [['05/05/2020'], 'none'],
    [['2020-04-03'], 'none'],
  ] as const)('%j is %s', (values, expected) => {
    const seen = { dayFirst: 0, monthFirst: 0, eitherOrder: 0 };
    for (const value of values) {
      const order = (readTime(value, 'day-first') ?? readTime(value, 'month-first'))?.order;
      if (order) seen[order] += 1;
    }
    expect(dateOrderOf(seen)).toBe(expected);
  });
});

describe('times without a zone', () => {
  test.each([
    ['UTC', '2020-05-14 14:53', '2020-05-14T14:53:00Z'],
    ['Europe/Madrid', '14/05/2020 14:53', '2020-05-14T12:53:00Z'],
    ['Europe/Madrid', '14/01/2020 14:53', '2020-01-14T13:53:00Z'],
    ['America/New_York', '2020-11-01 03:30', '2020-11-01T08:30:00Z'],
    ['Asia/Kathmandu', '43965.5', '2020-05-14T06:15:00Z'],
    ['Europe/Madrid', '2020-05-14T14:53:00Z', '2020-05-14T14:53:00Z'],
    ['Europe/Madrid', '1589467980', '2020-05-14T14:53:00Z'],
  ])('in %s: %s', (zone, text, expected) => {
    expect(new TimeReader('day-first', zone).read(text)).toBe(at(expected));
  });

  test('an hour that comes twice is its first, one that is skipped is read on', () => {
    const madrid = new TimeReader('day-first', 'Europe/Madrid');
    expect(madrid.read('2020-10-25 02:30')).toBe(at('2020-10-25T00:30:00Z'));
    expect(madrid.read('2020-03-29 02:30')).toBe(at('2020-03-29T01:30:00Z'));
  });

  test('clock times follow one another over midnight', () => {
    const clock = new TimeReader('day-first', 'UTC').clock('2020-05-14T23:50:00Z');
    expect(['23:58', '23:59:30', '00:01'].map(clock)).toEqual([
      '2020-05-14T23:58:00Z',
      '2020-05-14T23:59:30Z',
      '2020-05-15T00:01:00Z',
    ]);
  });
});

describe('times as programs and spreadsheets write them', () => {
  test.each([
    ['2026-03-14 09:26:00+00', '2026-03-14T09:26:00Z'],
    ['2026-03-14 09:26 GMT+1', '2026-03-14T08:26:00Z'],
    ['2026-03-14 09:26:00 CET', '2026-03-14T08:26:00Z'],
    ['14/03/2026 9:26:00 AM EST', '2026-03-14T14:26:00Z'],
    ['Sat Mar 14 2026 09:26:00 GMT+0000 (Coordinated Universal Time)', '2026-03-14T09:26:00Z'],
    ['2026-03-14T09:26:00[UTC]', '2026-03-14T09:26:00Z'],
    ['20260314T092600Z', '2026-03-14T09:26:00Z'],
    ['20260314092600', '2026-03-14T09:26:00Z'],
    ['20260314 09:26:00', '2026-03-14T09:26:00Z'],
    ['09:26 14/03/2026', '2026-03-14T09:26:00Z'],
    ['14/03/2026 09h26', '2026-03-14T09:26:00Z'],
    ['14.03.2026 um 09:26 Uhr', '2026-03-14T09:26:00Z'],
    ['14. März 2026 09:26', '2026-03-14T09:26:00Z'],
    ['14 de marzo de 2026 09:26', '2026-03-14T09:26:00Z'],
    ['14-Mar-26 9:26', '2026-03-14T09:26:00Z'],
    ['14/3/2026, 9:26\u202fAM', '2026-03-14T09:26:00Z'],
    ['/Date(1773480360000)/', '2026-03-14T09:26:00Z'],
    ['1.77348036E9', '2026-03-14T09:26:00Z'],
    ["'2026-03-14 09:26", '2026-03-14T09:26:00Z'],
    ['46095.393055', '2026-03-14T09:26:00Z'],
  ])('%s', (text, expected) => {
    expect(parseTime(text, 'day-first')).toBe(Date.parse(expected));
  });
  test.each(['Mar 14, 9:26 AM', '1.77E9', '20261314092600', '14 foo 2026 09:26', '14:26'])(
    'not %s',
    (text) => {
      expect(parseTime(text, 'day-first')).toBeNull();
    },
  );
});
