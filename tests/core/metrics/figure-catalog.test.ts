import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '@/core/metrics/figure-catalog';

const page = readFileSync(fileURLToPath(new URL('../../../docs/metrics.md', import.meta.url)), 'utf8');
const documented = [...page.matchAll(/^#+ .*\(`(\w+)`\)$/gm)].map(([, key]) => key);

describe('the figures', () => {
  it('have a section each in docs/metrics.md, and the page has none besides', () => {
    expect([...documented].sort()).toEqual(Object.keys(FIGURES).sort());
  });

  it.each(Object.entries(FIGURES))('%s is defined in one sentence', (_, { label, definition }) => {
    expect(label).toMatch(/^[A-Z]/);
    expect(definition).toMatch(/^[A-Z][^.]*\.$/);
  });
});
