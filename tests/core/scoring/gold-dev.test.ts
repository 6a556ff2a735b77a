import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { readGold } from '@/eval/accuracy/gold-conversation';

const FOLDER = '../shared/corpora';
const present = existsSync(`${FOLDER}/gold_dev.jsonl`);

describe.skipIf(!present)(present ? 'gold_dev' : 'gold_dev (skipped: no ../shared)', () => {
  it('has no more than one clean conversation in twenty with a failure found', () => {
    const clean = (readGold(FOLDER) ?? []).filter(
      ({ findings }) => !findings.some((f) => f.kind.includes('.')),
    );
    const wrong = clean.filter(({ conversation }) =>
      scoreConversation(conversation, DEFAULT_SETTINGS).findings.some((f) => f.kind.includes('.')),
    );
    expect(clean.length).toBeGreaterThan(0);
    expect(wrong.length / clean.length).toBeLessThanOrEqual(0.05);
  });
});
