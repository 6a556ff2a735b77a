import { describe, expect, test } from 'vitest';
import { looksLikePolicies, policyColumns } from '@/core/policy/policy-columns';

describe('the header of a policies file', () => {
  test.each([
    ['id,topic,text'],
    ['Policy ID,Category,Policy'],
    ['No.,Question,Answer'],
    ['ref,rule,owner,valid from'],
  ])('is recognised: %s', (header) => {
    expect(looksLikePolicies(header.split(','))).toBe(true);
  });

  test.each([
    ['messages', 'conversation_id,sent_at,sender,text,channel,customer_id,message_id'],
    ['messages without senders', 'id,timestamp,text'],
    ['posts', 'tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id'],
    ['customers', 'customer_id,signed_up_at,churned_at,monthly_revenue,segment'],
    ['no text', 'id,topic'],
    ['no id', 'topic,text'],
  ])('is not that of %s', (_, header) => {
    expect(looksLikePolicies(header.split(','))).toBe(false);
  });

  test('names each column once, by its own name first', () => {
    expect(policyColumns(['Policy', 'Text', 'Number', 'Title'])).toEqual({ text: 1, id: 2, topic: 3 });
  });
});
