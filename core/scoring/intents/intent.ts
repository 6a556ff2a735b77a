/** What a customer's message may want of the service beside its matter; a message may do several of these. */
export const INTENTS = ['request', 'correction', 'lost', 'contact', 'distress'] as const;

export type Intent = (typeof INTENTS)[number];
