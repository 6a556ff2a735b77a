import { describe, expect, test } from 'vitest';
import { dayInZone, hourInZone, localDay } from '@/core/time/local-day';
import { weekdayOf, weekOf } from '@/core/time/week-of';

describe('the local day of an instant', () => {
  test.each([
    ['UTC', '2026-03-01T00:00:00Z', '2026-03-01'],
    ['Europe/Madrid', '2026-02-28T23:30:00Z', '2026-03-01'],
    ['America/New_York', '2026-03-01T04:59:59Z', '2026-02-28'],
    ['Asia/Kathmandu', '2026-02-28T18:15:00Z', '2026-03-01'],
    // The night the clocks go forward, and the one they go back.
    ['Europe/Madrid', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['Europe/Madrid', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Madrid', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Madrid', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Madrid', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['Pacific/Kiritimati', '2025-12-31T10:00:00Z', '2026-01-01'],
  ])('%s at %s', (zone, at, day) => {
    expect(dayInZone(zone, Date.parse(at))).toBe(day);
  });

  test('an unknown zone is refused', () => {
    expect(() => localDay('Europe/Atlantis')).toThrow(RangeError);
  });
});

test.each([
  ['UTC', '2026-03-01T00:00:00Z', 0],
  ['Asia/Kathmandu', '2026-03-01T18:14:59Z', 23],
  ['Asia/Kathmandu', '2026-03-01T18:15:00Z', 0],
  // The clocks go forward at 01:00 UTC: there is no hour 2.
  ['Europe/Madrid', '2026-03-29T00:59:59Z', 1],
  ['Europe/Madrid', '2026-03-29T01:00:00Z', 3],
  // They go back: hour 2 comes twice.
  ['Europe/Madrid', '2026-10-25T00:30:00Z', 2],
  ['Europe/Madrid', '2026-10-25T01:30:00Z', 2],
  ['America/New_York', '1969-12-31T23:00:00Z', 18],
])('the hour in %s at %s is %d', (zone, at, hour) => {
  expect(hourInZone(zone, Date.parse(at))).toBe(hour);
});

test.each([
  ['2026-11-23', 1],
  ['2026-11-29', 7],
  ['2024-02-29', 4],
])('%s is day %d of the week', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-01-01', '2025-12-29'],
  ['2024-02-29', '2024-02-26'],
])('the week of %s begins on %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday);
});
