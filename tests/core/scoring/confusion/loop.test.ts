import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

function loops(lines: string[]) {
  return scoreConversation(talk(lines), DEFAULT_SETTINGS)
    .findings.filter((f) => f.kind === 'confusion.loop')
    .map((f) => f.message);
}

const MENU = 'B: To see your orders press 1, for returns press 2.';

describe('confusion.loop', () => {
  it('is the same content in answer to something else', () => {
    expect(loops(['C: where is my lamp', MENU, 'C: I mean the blue lamp', MENU])).toEqual([3]);
  });

  it('sees through another greeting or courtesy', () => {
    const first = 'B: Hi, I am Lumo 👋 The tracking page shows every parcel. Anything else?';
    const again = 'B: Sorry about that! The tracking page shows every parcel. Was this helpful?';
    expect(loops(['C: where is my lamp', first, 'C: it is not on that page', again])).toEqual([3]);
  });

  it('sees through small changes of wording', () => {
    const first = 'B: You can find your invoices in your account under documents and print them there.';
    const again =
      'B: You can find your invoices in your account under documents and you can print them there.';
    expect(loops(['C: i need my invoice', first, 'C: there is none', again])).toEqual([3]);
  });

  it('is a short sentence of not understanding, too', () => {
    const lost = "B: sorry, i didn't catch that.";
    expect(loops(['C: my lamp is dark', lost, 'C: the blue lamp', lost])).toEqual([3]);
  });

  it('is not the same answer to the same message', () => {
    expect(loops(['C: where is my lamp', MENU, 'C: where is my lamp', MENU])).toEqual([]);
  });

  it('is not an update in the same words', () => {
    expect(
      loops([
        'C: balance?',
        'B: Your balance is now 24 euros.',
        'C: and today?',
        'B: Your balance is now 31 euros.',
      ]),
    ).toEqual([]);
    expect(
      loops([
        'C: room?',
        'B: Yes, we have a free room in our Lisbon house.',
        'C: Porto?',
        'B: Yes, we have a free room in our Porto house.',
      ]),
    ).toEqual([]);
  });

  it('is not a courtesy or a notice of waiting', () => {
    expect(
      loops([
        'C: yes',
        'B: Is there anything else I can do for you?',
        'C: my rug',
        'B: Is there anything else I can do for you?',
      ]),
    ).toEqual([]);
    expect(
      loops([
        'C: hi',
        'B: Thank you for your patience, you are number 2 in the queue.',
        'C: hello?',
        'B: Thank you for your patience, you are number 2 in the queue.',
      ]),
    ).toEqual([]);
  });

  it('is not a menu that opened the call and then answers the first question', () => {
    expect(loops([MENU, 'C: my lamp is late', MENU])).toEqual([]);
  });
});

describe('confusion.fallback', () => {
  it('is never the first words of a call', () => {
    const kinds = (lines: string[]) =>
      scoreConversation(talk(lines), DEFAULT_SETTINGS).findings.map((f) => f.kind);
    expect(kinds(['B: Say in a few words what you need.', 'C: my lamp'])).toEqual([]);
    expect(kinds(['C: my lamp', 'B: Say in a few words what you need.'])).toEqual(['confusion.fallback']);
  });
});
