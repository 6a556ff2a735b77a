export const TOPICS = [
  'order status',
  'refund',
  'billing',
  'log-in',
  'cancellation',
  'delivery problem',
  'appointment',
  'technical fault',
  'complaint',
  'warranty',
  'payment failed',
  'change address',
  'return',
  'promo code',
  'product question',
] as const;

export type Topic = (typeof TOPICS)[number];
