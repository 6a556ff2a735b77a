import type { Role } from '@/core/conversation/role';

/** A conversation as every export of it must come out. */
export interface Spoken {
  id: string;
  customer: string;
  topic: string;
  turns: { role: Role; name: string; text: string; at: number }[];
}

const START = Date.parse('2026-03-14T09:26:00Z');

/** Texts that are hard on readers; all of them can be written in Windows-1252. */
const WORDS: [role: Role, name: string, text: string][][] = [
  [
    ['customer', 'Zoé', 'Hello, where is my order 48213? I paid "express", 24,90 €; nothing came | yet'],
    ['bot', 'Help Bot', 'I’m sorry to hear that.\nWhich address did you use?\n\n– the one on the card?'],
    ['customer', 'Zoé', 'No: an agent, please'],
    ['agent', 'Marta', '=HYPERLINK("x") isn\'t what you want, I guess'],
    ['customer', 'Zoé', 'Total: 3 parcels'],
  ],
  [
    ['customer', 'Li', 'hi'],
    ['bot', 'Help Bot', 'Hello! How can I help?'],
    ['customer', 'Li', 'note: nothing works, ünder any cïrcumstances'],
    ['bot', 'Help Bot', '"Quoted" from the first to the "last"'],
  ],
  [
    ['bot', 'Help Bot', 'Welcome'],
    ['customer', 'Ola', '-12 + 5; =1+1, @home'],
    ['agent', 'Marta', 'Agent here: a line with a colon: yes'],
  ],
];

/** Three conversations of customers, a bot and a person; times a minute apart. */
export const SPOKEN: Spoken[] = WORDS.map((turns, i) => ({
  id: `chat-${i + 1}`,
  customer: `u${i + 1}`,
  topic: ['order', 'login', 'billing'][i] ?? '',
  turns: turns.map(([role, name, text], j) => ({ role, name, text, at: START + (i * 60 + j) * 60_000 })),
}));

/** What must have been said of it, by conversation. */
export function expectedOf(conversations: readonly Spoken[]): Map<string, [role: Role, text: string][]> {
  return new Map(
    conversations.map(({ id, turns }) => [
      id,
      turns.map(({ role, text }) => [role, text.trim()] as [Role, string]),
    ]),
  );
}
