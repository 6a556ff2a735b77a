import { describe, expect, it } from 'vitest';
import { FREE_FAILURES, lockOut } from '@/core/access/lock-out';

const DAY_MS = 24 * 60 * 60_000;

describe('waiting after failures', () => {
  it('begins after the free ones, doubles, and ends at a quarter of an hour', () => {
    const waits = Array.from({ length: 12 }, (_, failures) => lockOut(failures, 5) / 1000);
    expect(waits).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]);
    expect(lockOut(10_000, 5)).toBe(900_000);
  });

  it('leaves a guesser about a hundred tries a day at one account', () => {
    let tries = 0;
    for (let at = 0; at < DAY_MS; at += lockOut(tries, FREE_FAILURES.account)) tries += 1;
    expect(tries).toBeGreaterThan(90);
    expect(tries).toBeLessThan(115);
  });
});
