import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueReport } from '@/core/report/due-report';
import { dayInZone, hourInZone } from '@/core/time/local-day';

describe('dueReport', () => {
  it.each([
    // [what, now, day, hour, zone, month, due at]
    ['the hour itself', '2026-11-01T08:00:00Z', 1, 8, 'UTC', '2026-10', '2026-11-01T08:00:00Z'],
    ['a moment before', '2026-11-01T07:59:59.999Z', 1, 8, 'UTC', '2026-09', '2026-10-01T08:00:00Z'],
    ['long after', '2026-11-30T23:00:00Z', 1, 8, 'UTC', '2026-10', '2026-11-01T08:00:00Z'],
    ['the turn of the year', '2027-01-01T00:00:00Z', 1, 0, 'UTC', '2026-12', '2027-01-01T00:00:00Z'],
    ['before it in January', '2027-01-02T00:00:00Z', 3, 0, 'UTC', '2026-11', '2026-12-03T00:00:00Z'],
    [
      'the year west of it',
      '2027-01-01T07:59:00Z',
      1,
      0,
      'America/Los_Angeles',
      '2026-11',
      '2026-12-01T08:00:00Z',
    ],
    [
      'the year east of it',
      '2026-12-31T10:00:00Z',
      1,
      0,
      'Pacific/Kiritimati',
      '2026-12',
      '2026-12-31T10:00:00Z',
    ],
    ['summer time', '2026-07-01T06:00:00Z', 1, 8, 'Europe/Berlin', '2026-06', '2026-07-01T06:00:00Z'],
    ['winter time', '2026-12-01T06:59:00Z', 1, 8, 'Europe/Berlin', '2026-10', '2026-11-01T07:00:00Z'],
    [
      'an hour that is skipped',
      '2026-03-08T11:00:00Z',
      8,
      2,
      'America/New_York',
      '2026-02',
      '2026-03-08T07:00:00Z',
    ],
    [
      'an hour that comes twice',
      '2026-11-01T05:30:00Z',
      1,
      1,
      'America/New_York',
      '2026-10',
      '2026-11-01T05:00:00Z',
    ],
  ] as const)('knows %s', (_, now, day, hour, timeZone, month, dueAt) => {
    expect(dueReport(Date.parse(now), { day, hour, timeZone })).toEqual({ month, dueAt: Date.parse(dueAt) });
  });

  it('is due in the past, after its month, and no later one is', () => {
    const zone = fc.constantFrom(
      'UTC',
      'Asia/Kathmandu',
      'America/New_York',
      'Australia/Lord_Howe',
      'Europe/Madrid',
    );
    const now = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2035-01-01') });
    fc.assert(
      fc.property(
        now,
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 23 }),
        zone,
        (at, day, hour, timeZone) => {
          const { month, dueAt } = dueReport(at, { day, hour, timeZone });
          expect(dueAt).toBeLessThanOrEqual(at);
          expect(dayInZone(timeZone, dueAt) > `${month}-31`).toBe(true);
          expect(Number(dayInZone(timeZone, dueAt).slice(8))).toBe(day);
          // An hour later where clocks skip the scheduled one.
          expect([hour, (hour + 1) % 24]).toContain(hourInZone(timeZone, dueAt));
          const later = dueReport(at + 32 * 86_400_000, { day, hour, timeZone });
          expect(later.dueAt).toBeGreaterThan(at);
        },
      ),
    );
  });
});
