import { findColumns } from '@/core/ingest/find-columns';
import { plainName } from '@/core/ingest/plain-name';

export type CustomerColumn = keyof typeof ALIASES;

/** The columns of a customers file, with other names that exports use; see `findColumns`. */
const ALIASES = {
  customer_id: ['customer', 'user id', 'client id', 'account id', 'contact id', 'subscriber id', 'id'],
  signed_up_at: [
    'signed up',
    'sign up date',
    'signup date',
    'signup at',
    'signup',
    'registered at',
    'registration date',
    'customer since',
    'joined at',
    'join date',
    'joined',
    'start date',
    'subscribed at',
    'subscription start',
    'created at',
    'created',
  ],
  churned_at: [
    'churned',
    'churn date',
    'churned on',
    'cancelled at',
    'canceled at',
    'cancellation date',
    'cancelled',
    'canceled',
    'left at',
    'end date',
    'subscription end',
    'closed at',
    'terminated at',
    'deactivated at',
  ],
  monthly_revenue: [
    'mrr',
    'monthly recurring revenue',
    'revenue per month',
    'monthly value',
    'monthly spend',
    'monthly fee',
    'monthly amount',
    'arpu',
    'revenue',
  ],
  segment: ['customer segment', 'plan', 'tier', 'customer type', 'account type', 'subscription', 'product'],
} as const;

export const CUSTOMER_COLUMNS = Object.keys(ALIASES) as CustomerColumn[];

/** Columns that only conversations have; a table with one of them is no list of customers. */
const OF_CONVERSATIONS = [
  'text',
  'message',
  'body',
  'content',
  'utterance',
  'transcript',
  'conversation id',
  'sender',
  'role',
];

/** The position of each column that a header row names. */
export function customerColumns(header: readonly string[]): Partial<Record<CustomerColumn, number>> {
  return findColumns(header, ALIASES);
}

/**
 * Whether a header row is that of a customers file: a customer's id with a sign-up, or any id with a churn
 * or a revenue; and nothing that only conversations have.
 */
export function looksLikeCustomers(header: readonly string[]): boolean {
  const { customer_id, signed_up_at, churned_at, monthly_revenue } = customerColumns(header);
  if (customer_id === undefined) return false;
  const signedUp = signed_up_at !== undefined && plainName(header[customer_id] ?? '') !== 'id';
  if (churned_at === undefined && monthly_revenue === undefined && !signedUp) return false;
  const names = new Set(header.map(plainName));
  return !OF_CONVERSATIONS.some((name) => names.has(plainName(name)));
}
