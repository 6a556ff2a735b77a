import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CUSTOMER_RULES } from '@/core/scoring/acts/customer-rules';
import { EVENT_RULES, SERVICE_RULES } from '@/core/scoring/acts/service-rules';
import { FINDING_KINDS } from '@/core/scoring/finding';

const DOCUMENT = readFileSync('docs/scoring.md', 'utf8');

describe('docs/scoring.md', () => {
  it('names every rule', () => {
    const rules = [...CUSTOMER_RULES, ...SERVICE_RULES, ...EVENT_RULES].map(({ rule }) => rule);
    expect(rules.filter((rule) => !DOCUMENT.includes(`\`${rule}\``))).toEqual([]);
  });

  it('says of every finding kind whether it is looked for', () => {
    expect(FINDING_KINDS.filter((kind) => !DOCUMENT.includes(`\`${kind}\``))).toEqual([]);
  });
});
