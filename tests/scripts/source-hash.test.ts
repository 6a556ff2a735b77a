import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceHash } from '../../scripts/source-hash.mjs';

let folder: string;
let before: string;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'source-hash-'));
  write('app/page.tsx', 'a');
  write('core/metrics/trust.ts', 'b');
  write('package.json', '{}');
  before = sourceHash(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('sourceHash', () => {
  it.each([
    'app/page.tsx',
    'core/metrics/trust.ts',
    'package.json',
    'package-lock.json',
    'next.config.ts',
    'db/migrations/sqlite/0000_first.sql',
    'components/figure.module.css',
    'jobs/import-worker.ts',
  ])('changes with %s', (file) => {
    write(file, 'changed');
    expect(sourceHash(folder)).not.toBe(before);
  });

  it('changes when a file is renamed or taken away, and returns when it is back', () => {
    const [page, other] = [path.join(folder, 'app/page.tsx'), path.join(folder, 'app/other.tsx')];
    renameSync(page, other);
    expect(sourceHash(folder)).not.toBe(before);
    rmSync(other);
    expect(sourceHash(folder)).not.toBe(before);
    write('app/page.tsx', 'a');
    expect(sourceHash(folder)).toBe(before);
  });

  it.each([
    'data/trustledger.db',
    'tests/core/trust.test.ts',
    'docs/metrics.md',
    'README.md',
    '.next/BUILD_ID',
    'node_modules/x/index.js',
    'next-env.d.ts',
  ])('does not care for %s', (file) => {
    write(file, 'changed');
    expect(sourceHash(folder)).toBe(before);
  });
});
