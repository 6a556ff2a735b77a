import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_TAXONOMY } from '@/core/topics/default-taxonomy';
import { readTopic } from '@/core/topics/read-topic';
import { taxonomySchema } from '@/core/topics/topic';
import { compileTopics } from '@/core/topics/topic-index';

const index = compileTopics(DEFAULT_TAXONOMY);
const said = (...texts: string[]) =>
  texts.map((text) => ({ role: 'customer' as const, text, at: null, author: null }));
const topicOf = (...texts: string[]) => readTopic(said(...texts), index).topic;

describe('the default taxonomy', () => {
  it.each([
    ["hello, my parcel still isn't here, can you see where it is?", 'order_status'],
    ['the driver left it outside and half the plates are broken', 'delivery_problem'],
    ['do you deliver to the islands and what does express delivery cost', 'delivery_options'],
    ['i want my money back for the kettle', 'refund_return'],
    ['Can you explain the amount on my last bill?', 'billing'],
    ['I was charged twice for the same train ticket, payment shows two times', 'payment_problem'],
    ['forgot my password and the reset mail never comes', 'login_access'],
    ['the router blinks red and there is no internet', 'technical_fault'],
    ['need to reschedule my appointment with the engineer', 'booking'],
    ['my suitcase never came off the plane, lost luggage', 'travel'],
    ['please close my account for good', 'account_closing'],
    ['someone used my card in a town I have never been to', 'fraud_security'],
    ['how many points do I have and how do I redeem them', 'loyalty'],
    ['I want to make a formal complaint', 'complaint'],
  ])('%s', (text, topic) => {
    expect(topicOf(text)).toBe(topic);
  });

  it('is valid, with keys and labels of its own', () => {
    expect(taxonomySchema.safeParse(DEFAULT_TAXONOMY).success).toBe(true);
  });
});

describe('a topic', () => {
  const own = compileTopics([
    { key: 'garden', label: 'Garden', keywords: ['hedge', 'cut* lawn', "can't mow"] },
    { key: 'pool', label: 'Pool', keywords: ['pool', 'clean* pool'] },
  ]);
  const read = (...texts: string[]) => readTopic(said(...texts), own);

  it('is null where no keyword was seen, and where nobody spoke', () => {
    expect(read('good morning')).toEqual({ topic: null, label: null, keywords: [] });
    expect(readTopic([], own).topic).toBeNull();
  });

  it('says which keywords decided', () => {
    expect(read('the hedges, and cutting my small lawn')).toEqual({
      topic: 'garden',
      label: 'Garden',
      keywords: ['hedge', 'cut* lawn'],
    });
  });

  it('lets three words stand between the words of a keyword, not four', () => {
    expect(read('cut that very old lawn').topic).toBe('garden');
    expect(read('cut that very very old lawn').topic).toBeNull();
    expect(read('lawn, cut').topic).toBeNull();
  });

  it('ignores apostrophes, case and accents of punctuation', () => {
    expect(read('I CAN’T, sorry, mow today').topic).toBe('garden');
  });

  it('counts what is said first more, and a keyword once however often it is said', () => {
    expect(read('the hedge', 'the pool').topic).toBe('garden');
    expect(read('the pool', 'the hedge the hedge the hedge').topic).toBe('pool');
  });

  it('reads the customer only', () => {
    const bot = { role: 'bot' as const, text: 'pool pool', at: null, author: null };
    expect(readTopic([bot, ...said('hedge')], own).topic).toBe('garden');
  });

  it('does not depend on the order of keywords, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 5 }), (texts) => {
        const turned = compileTopics(
          DEFAULT_TAXONOMY.map((topic) => ({ ...topic, keywords: [...topic.keywords].reverse() })),
        );
        expect(readTopic(said(...texts), turned).topic).toBe(topicOf(...texts));
      }),
    );
  });
});

describe('a taxonomy', () => {
  const garden = { key: 'garden', label: 'Garden', keywords: ['hedge'] };
  it.each([
    ['two topics of one name', [garden, { ...garden, key: 'lawn', label: 'garden ' }]],
    ['two topics of one key', [garden, { ...garden, label: 'Lawn' }]],
    ['a topic without a name', [{ ...garden, label: '  ' }]],
    ['a keyword without letters', [{ ...garden, keywords: ['!!!'] }]],
    ['a keyword of six words', [{ ...garden, keywords: ['one two three four five six'] }]],
    [
      'too many topics',
      Array.from({ length: 61 }, (_, i) => ({ key: `k${i}`, label: `L${i}`, keywords: [] })),
    ],
  ])('is refused: %s', (_, topics) => {
    expect(taxonomySchema.safeParse(topics).success).toBe(false);
  });

  it('may be empty, and a topic may wait for its keywords', () => {
    expect(taxonomySchema.safeParse([]).success).toBe(true);
    expect(taxonomySchema.safeParse([{ ...garden, keywords: [] }]).success).toBe(true);
  });
});
