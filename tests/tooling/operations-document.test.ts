import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '@/package.json' with { type: 'json' };

const operations = readFileSync('docs/operations.md', 'utf8');

/** The code-quoted words of the tables' first column. */
function firstColumn(): Set<string> {
  const rows = operations.split('\n').filter((line) => line.startsWith('| `'));
  return new Set(
    rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? ''),
    ),
  );
}

describe('docs/operations.md', () => {
  const settings = [
    ...readFileSync('environment.ts', 'utf8').matchAll(/process\.env\.(\w+)/g),
    ...readFileSync('scripts/listen-address.mjs', 'utf8').matchAll(/env\.(\w+)/g),
  ].map(([, name]) => name);
  // Set by the framework, not by people.
  const documented = [...new Set(settings)].filter((name) => name !== 'NODE_ENV');

  it.each(documented)('explains the setting %s', (name) => {
    expect([...firstColumn()]).toContain(name);
  });

  it.each(Object.keys(manifest.dependencies))('says why %s is a dependency', (name) => {
    expect([...firstColumn()]).toContain(name);
  });

  it('names no dependency that is gone', () => {
    const packages = [...firstColumn()].filter(
      (word) => /^[@a-z]/.test(word) && !/\/$|\.txt$|\.db(\.lock)?$|^secret$/.test(word),
    );
    expect(packages.filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });
});
