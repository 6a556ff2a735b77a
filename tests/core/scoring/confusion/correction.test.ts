import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

const CORRECTIONS = [
  'no I meant the other card',
  'that is not my question',
  "I didn't ask for opening hours",
  'you are not listening to me',
  'you misunderstood, I want to keep it',
  'no, I said Tuesday not Thursday',
  'wrong. I asked about the invoice',
  "that's not the address I gave you",
  "you've got that backwards",
  'this has nothing to do with what I asked',
  "that doesn't answer my question",
  "I wasn't asking about the price",
  'no no no, the blue one, not the red one',
  'read my message again please',
  'I never said I wanted to cancel',
  "you're answering a different question",
  'did you even read what I wrote?',
];

const OTHERS = [
  'no',
  'no thanks',
  'not yet',
  'no, the red one please',
  "I'd like to ask about my invoice",
  'sorry, I meant order 412',
  "no, it's not working",
  'nope, nothing changed',
  'you got my order wrong, I received a blue lamp',
  'not sure',
  'I said yes',
  "I didn't order this",
  'not at the moment',
  "no I haven't received it",
  'oh wait I meant Friday',
  'I was told it would come today',
  "that's right",
  'no, home address please',
  'not the case for me, it still turns on',
  "I asked my neighbour and he didn't get it",
];

function corrections(lines: string[]) {
  return scoreConversation(talk(lines), DEFAULT_SETTINGS)
    .findings.filter((f) => f.kind === 'confusion.correction')
    .map((f) => f.message);
}

describe('confusion.correction', () => {
  const before = ['C: i want to know about my order', 'B: Our shops open at 9.'];

  it.each(CORRECTIONS)('is heard: %s', (text) => {
    expect(corrections([...before, `C: ${text}`])).toEqual([2]);
  });

  it.each(OTHERS)('is not: %s', (text) => {
    expect(corrections([...before, `C: ${text}`])).toEqual([]);
  });

  it('needs a question and a reply before it', () => {
    expect(corrections(["C: that's not what I asked"])).toEqual([]);
    expect(corrections(['B: Welcome to Lamps & More!', "C: that's not what I asked"])).toEqual([]);
  });

  it('takes "not the red one" for an answer after a question', () => {
    expect(corrections(['C: i want to swap my lamp', 'B: Which one?', 'C: not the red one'])).toEqual([]);
    expect(
      corrections(['C: i want to swap my lamp', 'B: The red one is in stock.', 'C: not the red one']),
    ).toEqual([2]);
  });
});
