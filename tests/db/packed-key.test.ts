import Sqlite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedKey, unpackedKey } from '@/db/read/packed-key';

test('a database packs what comes out again, below zero too', () => {
  const db = drizzle(new Sqlite(':memory:'));
  const number = (n: number) => sql`${sql.raw(String(n))}`;
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(3), fc.nat(8), fc.nat(1), (first, a, b, c) => {
      const key = packedKey(
        number(first),
        { of: number(a), base: 4 },
        { of: number(b), base: 9 },
        { of: number(c), base: 2 },
      );
      const [row] = db.all<{ key: number }>(sql`select ${key} as key`);
      expect(unpackedKey(row?.key ?? Number.NaN, 4, 9, 2)).toEqual([first, a, b, c]);
    }),
  );
});
