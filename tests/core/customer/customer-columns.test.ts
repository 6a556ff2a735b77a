import { describe, expect, test } from 'vitest';
import { customerColumns, looksLikeCustomers } from '@/core/customer/customer-columns';

describe('the header of a customers file', () => {
  test.each([
    ['customer_id,signed_up_at,churned_at,monthly_revenue,segment'],
    ['Customer ID,Sign-up date,Cancelled at,MRR,Plan'],
    ['account id,customer since'],
    ['id,churn date'],
    ['ID,Name,E-mail,Monthly revenue'],
  ])('is recognised: %s', (header) => {
    expect(looksLikeCustomers(header.split(','))).toBe(true);
  });

  test.each([
    ['messages', 'conversation_id,sent_at,sender,text,channel,customer_id,topic'],
    ['messages of customers with a plan', 'customer_id,created_at,role,message,plan'],
    ['transcripts by row', 'Customer ID,Created,Transcript,Revenue'],
    ['policies', 'id,topic,text'],
    ['no id', 'signed_up_at,churned_at,monthly_revenue'],
    ['ids alone', 'customer_id,segment'],
    ['any list with ids and dates', 'id,created_at'],
    ['nothing', ''],
  ])('is not that of %s', (_, header) => {
    expect(looksLikeCustomers(header.split(','))).toBe(false);
  });

  test('names each column once, by its own name first', () => {
    expect(customerColumns(['id', 'Customer ID', 'plan', 'Segment', 'MRR'])).toEqual({
      customer_id: 1,
      segment: 3,
      monthly_revenue: 4,
    });
  });
});
