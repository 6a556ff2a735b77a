import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

const breakdowns = (lines: readonly string[]) =>
  scoreConversation(talk(lines), DEFAULT_SETTINGS).messages.flatMap((m) => m.breakdown ?? []);

describe('breakdown', () => {
  it('is likelier for a reply that misses the customer than for one that serves', () => {
    const [served = 1] = breakdowns([
      'C: Does the gym open on bank holidays?',
      'B: Yes, the gym opens on bank holidays from 9 am to 4 pm.',
      'C: great, thank you',
    ]);
    const [missed = 0] = breakdowns([
      'C: Does the gym open on bank holidays?',
      'B: He sold his boat in March!',
      'C: what are you talking about?',
    ]);
    expect(missed).toBeGreaterThan(0.5);
    expect(served).toBeLessThan(0.2);
  });

  it('grows when the same answer comes again', () => {
    const said = breakdowns([
      'C: where is my parcel',
      'B: You can follow your parcel under My Orders.',
      'C: it is not there, where is it?',
      'B: You can follow your parcel under My Orders.',
    ]);
    expect(said[1]).toBeGreaterThan(said[0] ?? 1);
  });

  it('is low for a greeting that opens the conversation, and said of bots only', () => {
    expect(breakdowns(['B: Hello! How can I help?'])[0]).toBeLessThan(0.1);
    expect(breakdowns(['C: hi', 'A: Hello!'])).toEqual([]);
  });
});
