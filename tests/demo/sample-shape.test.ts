import { describe, expect, it } from 'vitest';
import { CHANNELS } from '@/demo/channel';
import { TOPICS } from '@/demo/topic';
import { conversationsOf, rowsOf } from './read-sample';

const rows = rowsOf('messages.csv');
const conversations = conversationsOf(rows);
const customers = new Map(rowsOf('customers.csv').map((row) => [row.customer_id, row]));

/** Messages for which a statement does not hold; a short list says more than a thousand assertions. */
const offenders = (wrong: (row: Record<string, string>) => boolean) => rows.filter(wrong).slice(0, 3);

describe('the size of the sample', () => {
  it('has about 5,000 conversations of 1,800 customers', () => {
    expect(conversations.size).toBeGreaterThan(4800);
    expect(conversations.size).toBeLessThan(5300);
    expect(customers.size).toBe(1800);
    expect(new Set(rows.map((row) => row.customer_id)).size).toBeGreaterThan(1750);
  });

  it('has five channels and fifteen topics, none of them rare', () => {
    for (const [column, expected] of [
      ['channel', CHANNELS],
      ['topic', TOPICS],
    ] as const) {
      const counts = new Map<string, number>();
      for (const [first] of conversations.values()) {
        const value = first?.[column] ?? '';
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      expect([...counts.keys()].sort()).toEqual([...expected].sort());
      expect(Math.min(...counts.values())).toBeGreaterThan(120);
    }
  });

  it('runs from March to October 2026 without an empty week', () => {
    const starts = [...conversations.values()].map(([first]) => first?.sent_at ?? '').sort();
    expect(starts[0]?.slice(0, 7)).toBe('2026-03');
    expect(starts.at(-1)?.slice(0, 7)).toBe('2026-10');
    const weeks = new Set(starts.map((at) => Math.floor(Date.parse(at) / (7 * 86_400_000))));
    expect(weeks.size).toBeGreaterThanOrEqual(35);
  });

  it('has 8 to 12 messages a conversation, fewer by e-mail', () => {
    const lengths = (mail: boolean) =>
      [...conversations.values()]
        .filter(([first]) => (first?.channel === 'email') === mail)
        .map((m) => m.length);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(lengths(false))).toBeGreaterThan(8);
    expect(mean(lengths(false))).toBeLessThan(12);
    expect(mean(lengths(true))).toBeLessThan(7);
  });

  it('has customers who come back often, and most who hardly ever do', () => {
    const counts = new Map<string, number>();
    for (const [first] of conversations.values()) {
      const id = first?.customer_id ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const sorted = [...counts.values()].sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(2);
    expect(sorted.at(-1)).toBeGreaterThan(15);
  });
});

describe('every message', () => {
  it('has what the import needs', () => {
    expect(
      offenders(
        (row) =>
          !/^c\d+$/.test(row.conversation_id ?? '') ||
          !/^2026-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(row.sent_at ?? '') ||
          !['customer', 'bot', 'agent', 'system'].includes(row.sender ?? '') ||
          (row.text ?? '').trim() === '' ||
          !customers.has(row.customer_id),
      ),
    ).toEqual([]);
  });

  it('has an id of its own', () => {
    expect(new Set(rows.map((row) => row.message_id)).size).toBe(rows.length);
  });

  it('names a person where and only where a person wrote, and a version where a bot did', () => {
    expect(offenders((row) => (row.agent_name !== '') !== (row.sender === 'agent'))).toEqual([]);
    expect(offenders((row) => (row.bot_version !== '') !== (row.sender === 'bot'))).toEqual([]);
  });

  it('has no slot or alternative left open', () => {
    expect(offenders((row) => /[{}[\]|]|undefined/.test(row.text ?? ''))).toEqual([]);
  });

  it('comes after the one before', () => {
    const wrong = [...conversations].filter(([, messages]) =>
      messages.some((row, i) => i > 0 && (row.sent_at ?? '') <= (messages[i - 1]?.sent_at ?? '')),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('is sent by somebody who is a customer that day', () => {
    expect(
      [...conversations.values()]
        .filter(([first]) => {
          const customer = customers.get(first?.customer_id ?? '');
          const day = first?.sent_at?.slice(0, 10) ?? '';
          const left = customer?.churned_at ?? '';
          return day < (customer?.signed_up_at ?? '9999') || (left !== '' && day > left);
        })
        .map(([first]) => first?.conversation_id),
    ).toEqual([]);
  });
});
