import { describe, expect, it } from 'vitest';
import { filterFields } from '@/components/filter/filter-fields';
import { type Filter, NO_FILTER } from '@/core/filter/filter';

const OPTIONS = {
  firstDay: '2026-01-01',
  lastDay: '2026-08-31',
  channels: ['Voice', 'WhatsApp'],
  topics: ['Refund'],
  languages: ['en'],
};

const SELECTIONS: Partial<Filter>[] = [
  {},
  { channel: 'Voice', topic: 'Refund', customers: 'new' },
  { topic: '', handledBy: 'bot', outcome: 'asked' },
  { driver: 'confusion', finding: 'confusion.loop', language: 'en' },
  { channel: 'a channel that is gone', topic: 'a topic that is gone', language: 'pl' },
];

describe('filterFields', () => {
  it.each(SELECTIONS)('shows what is chosen and gives it back: %j', (selection) => {
    const filter = { ...NO_FILTER, ...selection };
    for (const field of filterFields(filter, OPTIONS)) {
      expect(field.options.map(({ value }) => value)).toContain(field.value);
      expect(filter).toMatchObject(field.change(field.value));
    }
  });

  it('offers no option twice', () => {
    for (const { options } of filterFields({ ...NO_FILTER, channel: 'Voice' }, OPTIONS)) {
      expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    }
  });

  it('names channels as people read them and chooses them as exported', () => {
    const [channel] = filterFields(NO_FILTER, { ...OPTIONS, channels: ['web_chat'] });
    expect(channel?.options).toContainEqual({ value: 'web_chat', label: 'Web chat' });
  });
});
