import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

function lastMood(lines: string[]) {
  return scoreConversation(talk(lines), DEFAULT_SETTINGS).messages.at(-1)?.sentiment;
}

/** After an ordinary answer of a bot. */
const AFTER_ANSWER = ['C: where is my lamp?', 'B: It left our warehouse and arrives on Friday.'];

const MOODS: [string, string][] = [
  ['negative', 'thanks for nothing'],
  ['negative', 'this is ridiculous, I am fed up with you'],
  ['negative', 'that is no help at all'],
  ['negative', 'what a waste of time'],
  ['negative', 'are you kidding me?'],
  ['negative', 'Absolutely useless, I am taking my business elsewhere'],
  ['neutral', 'I need help with a payment issue'],
  ['neutral', 'can I cancel the second lamp?'],
  ['neutral', 'my order number is 4471'],
  ['neutral', 'please charge the other card'],
  ['neutral', 'thanks in advance, the address is 4 Mill Row'],
  ['positive', 'perfect, thank you so much!'],
  ['positive', 'brilliant, that was quick 🙏'],
  ['positive', 'thanks, you have been very helpful'],
  ['positive', 'love it, you are a star'],
];

describe('the mood of a message', () => {
  it.each(MOODS)('%s: %s', (mood, text) => {
    expect(lastMood([...AFTER_ANSWER, `C: ${text}`])?.label).toBe(mood);
  });

  it('falls where the bot has failed the customer', () => {
    const said = 'C: it is the blue lamp';
    const failed = [
      'C: where is my lamp?',
      "B: Sorry, I didn't understand that.",
      'C: the lamp',
      "B: Sorry, I didn't understand that.",
    ];
    const after = lastMood([...failed, said])?.score ?? 0;
    expect(after).toBeLessThan(lastMood([...AFTER_ANSWER, said])?.score ?? 0);
  });

  it('is given to customers only', () => {
    const { messages } = scoreConversation(
      talk(['B: Great news!', 'A: Perfect', 'S: joined', 'C: ok']),
      DEFAULT_SETTINGS,
    );
    expect(messages.map((m) => m.sentiment === undefined)).toEqual([true, true, true, false]);
  });
});
