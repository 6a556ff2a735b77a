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
  "That's not what I asked about.",
  'No, my question was about the deposit.',
  'i never mentioned a cancellation, i want to upgrade',
  'You misread me. The flight is on the 3rd, not the 13th.',
  "I'm talking about the heating, not the hot water.",
  'thats a different order, i meant the second one',
  'you answered something completely different',
  'I said cancel, not pause!',
  'wrong account. I was asking about the savings one',
  'No no, I want to keep my number',
  'that has nothing to do with my problem',
  'i only wanted to know if it is waterproof',
  'I am asking about a refund, not an exchange.',
  'please read what i wrote',
  "You're not getting it. The app crashes, it's not the phone.",
  "That isn't my name. It's Jana, as I told you",
  'not the shop hours, the delivery hours',
  'i didnt say it was broken i said it was missing',
  "This is about my son's account, not mine.",
  'you keep sending me the same thing, I asked for a copy of the contract',
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
  "That's great, thanks",
  "No, that's everything",
  'no it still doesnt work',
  'I want to ask about my deposit',
  "I'm calling about my order 5512",
  'I mean, it works but slowly',
  'not really',
  "no, I haven't tried that yet",
  'i never received it',
  "that's not good enough",
  "I didn't know that",
  'no the other address is fine',
  "it's not what I expected from this brand",
  'I asked the driver and he said no',
  'You were right',
  'I already said yes',
  'I asked for a human',
  'the app is wrong about my balance',
  'the jacket is not what i ordered',
];

/** Said after "Our loyalty points never expire.", in answer to "how do i close my account". */
const REJECTIONS = [
  'i dont want points, i want to leave',
  'no points please, just close the account',
  "I didn't ask about points. How do I close it?",
  'forget the points, where do i close my account',
  "I'm not on about loyalty points, I want out",
  'not the points! the account',
  'enough about points, close the account please',
  'I not ask about points, no',
  'who said anything about loyalty? i want to close it',
  "I couldn't care less about loyalty points, close it",
  'stop telling me about points and close my account',
  'dont need points. how is the account closed, yes or no',
  'I was talking about my account',
  "I wasn't asking whether they expire",
  'no no, the account itself',
];

const NO_REJECTIONS = [
  "i don't see the points in my account",
  'no points on my account yet',
  'i have no points at all',
  'i never received points, is that normal',
  "I can't find the points page",
  'the points are not there',
  'i dont want to wait that long',
  'no thanks',
  'no problem, good to know about the points',
  'nobody told me about points, thanks',
  'I forgot the points, thanks for reminding me',
  'dont worry about it',
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

  const points = ['C: how do i close my account', 'B: Our loyalty points never expire.'];

  it.each(REJECTIONS)('is the rejection of what only the reply spoke of: %s', (text) => {
    expect(corrections([...points, `C: ${text}`])).toEqual([2]);
  });

  it.each(NO_REJECTIONS)('is not: %s', (text) => {
    expect(corrections([...points, `C: ${text}`])).toEqual([]);
  });

  it('takes no to an offer for an answer', () => {
    const offer = ['C: close my account', 'B: Would you like to keep your points?'];
    expect(corrections([...offer, "C: i don't want points"])).toEqual([]);
  });

  it('needs a question and a reply before it', () => {
    expect(corrections(["C: that's not what I asked"])).toEqual([]);
    expect(corrections(['B: Welcome to Lamps & More!', "C: that's not what I asked"])).toEqual([]);
  });

  it('takes the matter named again for a correction only where nobody asked for it', () => {
    const matter = 'C: I am asking about the money for my lamp';
    expect(corrections([...before, matter])).toEqual([2]);
    expect(corrections(['C: hi', 'B: What is it about?', matter])).toEqual([]);
    expect(corrections([...before, 'C: let me talk to a person. It is about my bill'])).toEqual([]);
  });

  it('takes "not the red one" for an answer after a question', () => {
    expect(corrections(['C: i want to swap my lamp', 'B: Which one?', 'C: not the red one'])).toEqual([]);
    expect(
      corrections(['C: i want to swap my lamp', 'B: The red one is in stock.', 'C: not the red one']),
    ).toEqual([2]);
  });
});
