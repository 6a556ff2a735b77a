import { describe, expect, it } from 'vitest';
import { BREAKING_RELEASE, MENDING_RELEASE } from '@/demo/story';
import { conversationsOf, rowsOf } from './read-sample';

interface Told {
  channel: string;
  topic: string;
  customer: string;
  at: number;
  end: number;
  failures: string[];
  words: string;
}

const truth = new Map(
  rowsOf('truth.csv').map((row) => [row.conversation_id, row.failures?.split('|').filter(Boolean)]),
);

const told: Told[] = [...conversationsOf(rowsOf('messages.csv'))].map(([id, messages]) => ({
  channel: messages[0]?.channel ?? '',
  topic: messages[0]?.topic ?? '',
  customer: messages[0]?.customer_id ?? '',
  at: Date.parse(messages[0]?.sent_at ?? ''),
  end: Date.parse(messages.at(-1)?.sent_at ?? ''),
  failures: truth.get(id) ?? [],
  words: messages.map((row) => row.text).join('\n'),
}));

const share = (list: readonly Told[], of: (conversation: Told) => boolean) =>
  list.filter(of).length / list.length;
const bad = ({ failures }: Told) => failures.length > 0;
const lostPerson = ({ failures }: Told) => failures.some((kind) => kind.startsWith('escalation.'));
const before = ({ at }: Told) => at < BREAKING_RELEASE;
const broken = ({ at }: Told) => at >= BREAKING_RELEASE && at < MENDING_RELEASE;
const after = ({ at }: Told) => at >= MENDING_RELEASE;

describe('the story that the charts must show', () => {
  it('has an entry of truth for every conversation', () => {
    expect(truth.size).toBe(told.length);
  });

  it.each([
    ['in_app', 0.01, 0.03],
    ['email', 0.045, 0.08],
    ['voice_bot', 0.06, 0.11],
  ])('%s stays as it is: %f to %f bad', (channel, low, high) => {
    const value = share(
      told.filter((conversation) => conversation.channel === channel),
      bad,
    );
    expect(value).toBeGreaterThan(low);
    expect(value).toBeLessThan(high);
  });

  it('loses people on WhatsApp from 6 July to 7 September, and not before or after', () => {
    const whatsapp = told.filter(({ channel }) => channel === 'whatsapp');
    expect(share(whatsapp.filter(before), bad)).toBeLessThan(0.08);
    expect(share(whatsapp.filter(broken), bad)).toBeGreaterThan(0.24);
    expect(share(whatsapp.filter(broken), bad)).toBeLessThan(0.32);
    expect(share(whatsapp.filter(broken), lostPerson)).toBeGreaterThan(0.2);
    expect(share(whatsapp.filter(after), bad)).toBeLessThan(0.08);
  });

  it('tells the invented refund rule in web chat while 4.2.0 is live, and nowhere else', () => {
    const invents = ({ words }: Told) => /refunds are only possible within 7 days/i.test(words);
    const returns = told.filter(
      (conversation) =>
        conversation.channel === 'web_chat' &&
        ['refund', 'return'].includes(conversation.topic) &&
        broken(conversation),
    );
    expect(share(returns, invents)).toBeGreaterThan(0.3);
    expect(share(returns, invents)).toBeLessThan(0.55);
    expect(told.filter((conversation) => invents(conversation) && !returns.includes(conversation))).toEqual(
      [],
    );
    expect(told.filter((c) => invents(c) && !c.failures.includes('accuracy.contradicts_policy'))).toEqual([]);
  });

  it('sees customers with a bad first contact leave about three times as fast', () => {
    const sampleEnd = Date.UTC(2026, 10, 1);
    const first = new Map<string, Told>();
    for (const conversation of told)
      if (!first.has(conversation.customer)) first.set(conversation.customer, conversation);
    const hazard = (wasBad: boolean) => {
      let left = 0;
      let days = 0;
      for (const row of rowsOf('customers.csv')) {
        const start = first.get(row.customer_id ?? '');
        if (!start || bad(start) !== wasBad) continue;
        if (row.churned_at) left++;
        days += ((row.churned_at ? Date.parse(row.churned_at) : sampleEnd) - start.at) / 86_400_000;
      }
      return left / days;
    };
    expect(hazard(true) / hazard(false)).toBeGreaterThan(2.2);
    expect(hazard(true) / hazard(false)).toBeLessThan(4.2);
  });

  it('sees them back on the same matter within a week far more often', () => {
    const byCustomer = new Map<string, Told[]>();
    for (const conversation of told) {
      byCustomer.set(conversation.customer, [...(byCustomer.get(conversation.customer) ?? []), conversation]);
    }
    const back = (conversation: Told) =>
      (byCustomer.get(conversation.customer) ?? []).some(
        ({ topic, at }) =>
          topic === conversation.topic && at > conversation.end && at - conversation.end < 7 * 86_400_000,
      );
    const returned = (wasBad: boolean) =>
      share(
        told.filter((conversation) => bad(conversation) === wasBad),
        back,
      );
    expect(returned(true)).toBeGreaterThan(3 * returned(false));
  });
});
