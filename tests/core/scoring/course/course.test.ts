import { describe, expect, test } from 'vitest';
import type { Message } from '@/core/conversation/conversation';
import type { Role } from '@/core/conversation/role';
import { handOff } from '@/core/scoring/course/hand-off';
import { leftContent } from '@/core/scoring/course/left-content';
import { parts } from '@/core/scoring/course/parts';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';

type Line = readonly [Role, string, seconds?: number];

function scored(lines: readonly Line[]) {
  const messages: Message[] = lines.map(([role, text, seconds], index) => ({
    role,
    text,
    at: 1_750_000_000_000 + (seconds ?? index * 10) * 1000,
    author: null,
  }));
  const rest = {
    channel: 'web',
    customerId: null,
    topic: null,
    language: 'en',
    botVersion: null,
    csat: null,
  };
  return { messages, scored: scoreConversation({ id: 'c', ...rest, messages }, DEFAULT_SETTINGS) };
}

const reach = (lines: readonly Line[]) => {
  const { messages, scored: said } = scored(lines);
  return handOff(messages, said);
};

const ASK: Line = ['customer', 'I want to talk to a human please', 0];
const PROMISE: Line = ['bot', 'Sure, I am transferring you to one of our agents now.', 5];

describe('a request for a person reaches', () => {
  test.each<[string, number, number | null, readonly Line[]]>([
    [
      'nothing where nobody asks',
      0,
      null,
      [
        ['customer', 'Where is my order?'],
        ['bot', 'It arrives on Friday.'],
      ],
    ],
    [
      'only itself where it is refused',
      1,
      null,
      [ASK, ['bot', 'Sorry, I cannot connect you to a person. Please use the help centre.', 5]],
    ],
    ['a promise that nobody keeps', 3, null, [ASK, PROMISE, ['customer', 'hello?', 400]]],
    ['a person who comes late', 4, 900, [ASK, PROMISE, ['agent', 'Hi, this is Ana. How can I help?', 900]]],
    [
      'a person in time, and a solution',
      7,
      40,
      [
        ASK,
        PROMISE,
        ['agent', 'Hi, this is Ana. I have refunded the order, the money is on its way.', 40],
        ['customer', 'Perfect, that solved it. Thank you so much!', 60],
      ],
    ],
  ])('%s', (_, reached, secondsToPerson, lines) => {
    expect(reach(lines)).toEqual({ reached, secondsToPerson });
  });

  test('no time where the export has none', () => {
    const { messages, scored: said } = scored([ASK, PROMISE, ['agent', 'Hi, this is Ana.', 900]]);
    const untimed = messages.map((message) => ({ ...message, at: null }));
    expect(handOff(untimed, said).secondsToPerson).toBeNull();
  });
});

describe('the customer left without asking for more', () => {
  test.each<[boolean, readonly Line[]]>([
    [
      true,
      [
        ['customer', 'Where is my order?'],
        ['bot', 'It arrives on Friday.'],
        ['customer', 'Great, thanks!'],
      ],
    ],
    [
      true,
      [
        ['customer', 'Where is my order 1234?'],
        ['bot', 'Your order 1234 arrives on Friday.'],
      ],
    ],
    [
      false,
      [
        ['customer', 'Where is my order?'],
        ['bot', 'On Friday.'],
        ['customer', 'Can you tell me which courier?'],
      ],
    ],
    [false, [ASK, ['bot', 'Sorry, I cannot connect you to a person.']]],
    [false, [['system', 'Chat opened']]],
  ])('%s: %j', (left, lines) => {
    expect(leftContent(scored(lines).scored)).toBe(left);
  });
});

describe('the parts of a conversation', () => {
  const lines: readonly Line[] = [
    ASK,
    ['bot', 'Sorry, I cannot connect you to a person.', 5],
    ['customer', 'This is useless and I am very angry', 20],
    ['agent', 'Hi, this is Ana. I am sorry about that. I have refunded the order.', 30],
    ['customer', 'Wonderful, thank you so much!', 50],
  ];

  test('are scored apart: the bot’s refusal is not held against the person', () => {
    const { bot, person } = parts(scored(lines).scored, DEFAULT_SETTINGS.weights);
    expect(bot?.severity).toBeGreaterThan(0.6);
    expect(person?.severity).toBe(0);
    expect(person?.mood ?? 0).toBeGreaterThan(bot?.mood ?? 0);
  });

  test('the whole is the bot’s where no person wrote, and the person’s where no bot did', () => {
    const alone = scored(lines.slice(0, 3)).scored;
    expect(parts(alone, DEFAULT_SETTINGS.weights)).toMatchObject({
      bot: { severity: alone.severity.total },
      person: null,
    });
    const people = scored([
      ['customer', 'Where is it?'],
      ['agent', 'It arrives on Friday.'],
    ]).scored;
    expect(parts(people, DEFAULT_SETTINGS.weights).bot).toBeNull();
  });
});
