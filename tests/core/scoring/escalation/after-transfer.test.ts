import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

function found(lines: string[], kind: string): number[] {
  return scoreConversation(talk(lines), DEFAULT_SETTINGS)
    .findings.filter((f) => f.kind === kind)
    .map((f) => f.message);
}
const repeated = (lines: string[]) => found(lines, 'escalation.repeat_after_transfer');
const misdirected = (lines: string[]) => found(lines, 'escalation.misdirected');
const missed = (lines: string[]) => found(lines, 'escalation.missed');

const TOLD = 'C: My dishwasher from order KD-5521 floods the kitchen each time it drains';
const MOVED = ['B: I am passing you to a colleague.', 'S: Ana joined the chat'];

describe('escalation.repeat_after_transfer', () => {
  it.each([
    ['A: Hello, what is your order number?', 'C: KD-5521'],
    ['A: Hi, Ana here. How can I help?', 'C: the dishwasher floods the kitchen'],
    ['A: Good morning, could you describe the problem please?', 'C: As I wrote, it floods'],
    ['A: Morning! Which room is it in, and what does it do?', 'C: literally what I just told the bot'],
  ])('is "%s"', (asks, answer) => {
    expect(repeated([TOLD, ...MOVED, asks, answer])).toEqual([3]);
  });

  it('is the complaint where nobody asked', () => {
    const lines = [
      TOLD,
      ...MOVED,
      'A: Hello, Ana here.',
      'C: do I have to tell the whole story again or have you read it',
    ];
    expect(repeated(lines)).toEqual([4]);
  });

  it.each([
    [TOLD, ...MOVED, "A: Hello, I've read your note. Which colour is the door?", 'C: white'],
    [TOLD, ...MOVED, 'A: For security, what is your date of birth?', 'C: 3 May 1980'],
    ['C: let me talk to a person', ...MOVED, 'A: Hi, what can I do for you?', 'C: my dishwasher floods'],
    [TOLD, 'B: What is your order number?', 'C: KD-5521', 'B: Thank you. It is booked.'],
    [
      TOLD,
      ...MOVED,
      'A: I can see it all here. A fitter comes on Friday.',
      'C: do I have to pack it up again',
    ],
  ])('is nowhere in %j', (...lines) => {
    expect(repeated(lines)).toEqual([]);
  });
});

describe('escalation.misdirected', () => {
  it.each([
    'A: Oh, you have come through to the wrong team, I am sorry.',
    'A: I only do kettles. Moving you over to Kitchens.',
    'A: That belongs to Billing, let me transfer you.',
  ])('is "%s"', (says) => {
    expect(misdirected([TOLD, ...MOVED, says, 'C: ok'])).toEqual([3]);
  });

  it('is the second transfer that an event bears out', () => {
    const again = [
      'A: One moment, I am transferring you.',
      'S: Transferred to Returns',
      'A: Returns, hello.',
    ];
    expect(misdirected([TOLD, ...MOVED, ...again])).toEqual([3]);
    const superior = ['C: get me your manager please', ...again];
    expect(misdirected([TOLD, ...MOVED, 'A: Hello, Ana here.', ...superior])).toEqual([]);
  });

  it('is whom the customer wonders at', () => {
    expect(
      misdirected([TOLD, ...MOVED, 'A: Spa and wellness, would you like a massage?', 'C: a massage?']),
    ).toEqual([3]);
  });

  it.each([
    [TOLD, ...MOVED, "A: I'm just looking at it now.", 'C: ok'],
    [TOLD, ...MOVED, "A: I've passed this to the manager with a note.", 'C: thanks'],
    [TOLD, ...MOVED, 'A: Only two are left in the warehouse, I have reserved one.', 'C: great'],
    [TOLD, ...MOVED, 'A: Hello, Ana here.', 'C: the kitchen? it is ruined'],
  ])('is nowhere in %j', (...lines) => {
    expect(misdirected(lines)).toEqual([]);
  });
});

describe('escalation.missed', () => {
  const LOST = "B: Sorry, I didn't get that. Could you rephrase?";
  const FRAUD = 'C: somebody used my card in a shop that I never visited';

  it('is the end of a bot that was out of its depth', () => {
    const lines = ['C: why is my bill double', LOST, 'C: my bill. it doubled. why', LOST, 'C: useless, bye'];
    expect(missed([...lines, 'B: Goodbye.'])).toEqual([5]);
  });

  it('is a grave matter that the bot did not settle', () => {
    expect(missed([FRAUD, LOST, 'C: somebody stole my money', LOST])).toEqual([3]);
  });

  it.each([
    [FRAUD, 'B: I am connecting you to a colleague from the fraud team.', 'C: ok'],
    [FRAUD, LOST, 'C: get me a person', LOST],
    [FRAUD, LOST, 'A: Hello, Ana here, I have blocked it.'],
    [
      'C: why is my bill double',
      LOST,
      'C: my bill doubled, why',
      'B: Your bill doubled because of May.',
      'C: ah thanks',
    ],
  ])('is nowhere in %j', (...lines) => {
    expect(missed(lines)).toEqual([]);
  });
});
