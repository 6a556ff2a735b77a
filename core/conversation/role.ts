/** Who wrote a message. `bot` is any automated sender, `system` an event such as "Ana joined". */
export const ROLES = ['customer', 'bot', 'agent', 'system'] as const;

export type Role = (typeof ROLES)[number];
