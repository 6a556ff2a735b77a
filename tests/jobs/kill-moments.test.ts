import { expect, test } from 'vitest';
import { seeded } from '@/eval/coverage/simulate-conversations';
import { killMoments } from '../support/kill-moments';

/** Two of each kind of work; `npm run bench -- kills` kills at two hundred moments. */
const MOMENTS = 12;

test('work that is killed at any moment leaves a sound workspace, and what was promised is kept', async () => {
  for await (const { kind, afterMs, broken } of killMoments(MOMENTS, seeded(5))) {
    expect({ kind, afterMs, broken }).toEqual({ kind, afterMs, broken: [] });
  }
}, 300_000);
