/** Steps at which a request for a person can be lost, in order. */
export const LOSS_STEPS = [
  'acknowledged',
  'promised',
  'person-replied',
  'in-time',
  'not-repeated',
  'resolved',
] as const;

export type LossStep = (typeof LOSS_STEPS)[number];

/**
 * The way of a request for a person; each step includes the ones before it (a person who wrote heard the
 * request, promised or not). Source: METRICS "Escalation funnel".
 */
export const FUNNEL_STEPS = ['asked', ...LOSS_STEPS] as const;

export type FunnelStep = (typeof FUNNEL_STEPS)[number];
