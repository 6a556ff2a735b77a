import { describe, expect, test } from 'vitest';
import { CustomerRowReader } from '@/core/customer/customer-row-reader';
import { parseTime } from '@/core/ingest/parse-time';

const HEADER = ['customer_id', 'signed_up_at', 'churned_at', 'MRR', 'segment'];
const read = (...cells: string[]) =>
  new CustomerRowReader(HEADER, (text) => parseTime(text, 'day-first')).read(cells, 7);

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('a row of a customers file', () => {
  test('gives the customer', () => {
    expect(read(' u1 ', '2025-03-01', '2026-01-31', '€ 25.89', 'plus')).toEqual({
      customer: {
        id: 'u1',
        signedUpAt: day('2025-03-01'),
        churnedAt: day('2026-01-31'),
        monthlyRevenue: 2589,
        segment: 'plus',
      },
      problems: [],
    });
  });

  test.each(['', ' ', '-', 'N/A', 'null', 'never', 'Active'])(
    'leaves out what is not there: %j',
    (nothing) => {
      expect(read('u1', nothing, nothing, nothing, nothing)).toEqual({
        customer: { id: 'u1', signedUpAt: null, churnedAt: null, monthlyRevenue: null, segment: null },
        problems: [],
      });
    },
  );

  test('may be shorter than the header', () => {
    expect(read('u1').customer?.id).toBe('u1');
  });

  test.each([
    ['no id', ['', '2025-03-01'], 'missing_value', 'customer_id'],
    ['an unreadable churn', ['u1', '2025-03-01', 'soon'], 'unreadable_time', 'churned_at'],
    ['a churn before the sign-up', ['u1', '2025-03-01', '2025-02-28'], 'churn_before_sign_up', 'churned_at'],
  ])('is not used with %s', (_, cells, code, column) => {
    const { customer, problems } = read(...cells);
    expect(customer).toBeNull();
    expect(problems).toMatchObject([{ row: 7, code, column }]);
  });

  test.each([
    [
      'an unreadable sign-up',
      ['u1', '31/31/2025', '', '5'],
      'unreadable_time',
      { signedUpAt: null, monthlyRevenue: 500 },
    ],
    ['an unreadable revenue', ['u1', '', '', 'lots'], 'unreadable_number', { monthlyRevenue: null }],
    ['a revenue below zero', ['u1', '', '', '-5'], 'negative_amount', { monthlyRevenue: null }],
  ])('is used with %s, which is reported', (_, cells, code, expected) => {
    const { customer, problems } = read(...cells);
    expect(customer).toMatchObject({ id: 'u1', ...expected });
    expect(problems).toMatchObject([{ code, value: expect.any(String) }]);
  });

  test('a churn on the day of the sign-up is a customer', () => {
    expect(read('u1', '2025-03-01', '2025-03-01').customer).not.toBeNull();
  });
});
