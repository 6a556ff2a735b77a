import { describe, expect, it } from 'vitest';
import { givenMapping } from '@/core/ingest/given-mapping';

const SAVED = [{ name: 'Hotline', mapping: { bots: ['Emma'], channel: 'phone' } }];

describe('how a file is to be read, from a terminal or a request', () => {
  it.each([
    [{}, {}],
    [{ preset: 'intercom' }, { system: 'intercom' }],
    [{ preset: 'Hotline' }, { bots: ['Emma'], channel: 'phone' }],
    [
      { preset: 'Hotline', mapping: { bots: [], zone: 'UTC' }, channel: 'email', timezone: 'Europe/Madrid' },
      { bots: [], channel: 'email', zone: 'Europe/Madrid' },
    ],
  ])('%j is %j', (given, mapping) => {
    expect(givenMapping(given, SAVED)).toEqual({ mapping });
  });

  it.each([
    [{ preset: 'pigeon' }, 'There is no preset "pigeon"; there are: messages, '],
    [{ mapping: [] }, 'The mapping cannot be used: '],
    [{ mapping: { colour: 'red' } }, 'The mapping cannot be used: '],
    [{ timezone: 'Mars' }, 'The mapping cannot be used: zone: '],
  ])('%j is refused with one sentence', (given, sentence) => {
    const { mapping, ...refused } = givenMapping(given, SAVED);
    expect(mapping).toBeNull();
    expect(refused).toEqual({ refusal: expect.stringContaining(sentence) });
  });
});
