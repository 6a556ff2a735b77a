import fs from 'node:fs';
import path from 'node:path';

/** Texts and names that try whatever has run, hidden or counterfeited something somewhere. */
export const HOSTILE: { texts: string[]; names: string[] } = JSON.parse(
  fs.readFileSync(path.resolve('tests/fixtures/hostile/strings.json'), 'utf8'),
);

/** A word as long as a book, a name as long as a page, and letters that are stacked. */
const LONG_WORD = 'Wo'.repeat(500_000);
const LONG_NAMES = ['Very long name '.repeat(400), 'n'.repeat(5000)];

const NAMES = [...HOSTILE.names, ...LONG_NAMES];

const ASKS = [
  'Can I talk to a human please?',
  'This is useless, I want a person now.',
  'thanks, that helped',
];
const ANSWERS = [
  'Sorry, I cannot connect you to a person.',
  'Sorry, I did not understand that. Please rephrase.',
  'Refunds are only possible within 7 days of delivery.',
];

const DAY = 86_400_000;

/** A part of a list, however far one counts. */
const pick = <Item>(list: readonly Item[], i: number): Item => list[i % list.length] as Item;

/**
 * Five months of conversations as native JSON Lines, every text said by a customer, by the bot and by a person, every
 * name a channel, a topic, a customer, a version, a colleague and an id. One of the messages is a megabyte of one word.
 */
export function hostileConversations(count = 600): string {
  const start = Date.UTC(2026, 0, 1, 9);
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    const at = (minutes: number) =>
      new Date(start + (i * 150 * DAY) / count + minutes * 60_000).toISOString();
    const name = pick(NAMES, i);
    const text = pick(HOSTILE.texts, i);
    // Every third conversation is in the same channel, so that there is one with enough for intervals.
    const channel = i % 3 === 0 ? '<b>web</b> & "chat"' : name;
    lines.push(
      JSON.stringify({
        id: i < NAMES.length ? name : `${name.slice(0, 40)} ${i}`,
        channel,
        topic: pick(NAMES, Math.floor(i / 3)),
        customer_id: `${pick(NAMES, i + 7).slice(0, 300)} ${i % 90}`,
        bot_version: pick(NAMES, Math.floor((i * 3) / count)),
        language: 'en',
        messages: [
          { role: 'customer', at: at(0), text, author: name },
          { role: 'bot', at: at(1), text: pick(ANSWERS, i) },
          { role: 'customer', at: at(2), text: pick(ASKS, i) },
          { role: 'bot', at: at(3), text: pick(HOSTILE.texts, i + 11), author: name },
          {
            role: 'agent',
            at: at(5),
            text: `${pick(HOSTILE.texts, i + 23)} ${pick(ANSWERS, i + 1)}`,
            author: name,
          },
          { role: 'customer', at: at(6), text: `${pick(ASKS, i + 1)} ${text}` },
          ...(i === 5 ? [{ role: 'customer', at: at(7), text: LONG_WORD }] : []),
        ],
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Policies and customers with the same names. */
export const HOSTILE_POLICIES = csv([
  ['id', 'topic', 'text'],
  ...HOSTILE.texts.map((text, i) => [
    `${pick(NAMES, i)} ${i}`,
    pick(NAMES, i),
    `${text} Refunds within 30 days of delivery.`,
  ]),
]);

export function hostileCustomers(count = 600): string {
  const rows = Array.from({ length: count }, (_, i) => [
    `${pick(NAMES, i + 7).slice(0, 300)} ${i % 90}`,
    '2025-06-01',
    i % 4 === 0 ? '2026-04-01' : '',
    '19.90',
  ]);
  return csv([['customer_id', 'signed_up_at', 'churned_at', 'monthly_revenue'], ...rows]);
}

function csv(rows: readonly (readonly string[])[]): string {
  const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}
