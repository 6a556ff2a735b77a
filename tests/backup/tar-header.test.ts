import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK, readTarHeader, tarHeader } from '@/jobs/backup/tar-header';

test('a name and a size are read as they were written, over 8 GiB too', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zA-Z0-9./]{1,99}$/),
      fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, 2 ** 33 - 1, 2 ** 33)),
      (name, size) => {
        expect(readTarHeader(tarHeader(name, size, 1_764_000_000))).toEqual({ name, size });
      },
    ),
  );
});

test.skipIf(spawnSync('tar', ['--version']).status !== 0)('the tar command reads the same', () => {
  const input = Buffer.concat([
    tarHeader('files/a', 5, 1_764_000_000),
    Buffer.from('hello'.padEnd(512, '\0')),
    Buffer.alloc(1024),
  ]);
  const listed = spawnSync('tar', ['-tvf', '-'], {
    input,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  expect(listed.stdout).toMatch(/^-rw------- 0\/0 +5 2025-11-24 16:00 files\/a\n$/);
  const large = spawnSync('tar', ['-tvf', '-'], {
    input: tarHeader('files/b', 2 ** 34, 0),
    encoding: 'utf8',
  });
  expect(large.stdout).toContain(String(2 ** 34));
});

test('a block with another byte is no header', () => {
  const block = tarHeader('files/a', 5, 1_764_000_000);
  for (let at = 0; at < BLOCK; at += 1) {
    const changed = Buffer.from(block);
    changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
    expect(readTarHeader(changed)).toBeNull();
  }
});
