import type { SenderRole } from '@/core/ingest/mapping';

/** What a sender can be read as, in the reader's words. */
const ROLE_WORDS: Record<SenderRole, string> = {
  customer: 'Customer',
  bot: 'Bot',
  agent: 'Person who answers',
  system: 'Event in the chat',
  ignore: 'Leave these rows out',
};

export const ROLE_CHOICES = Object.entries(ROLE_WORDS).map(([value, label]) => ({ value, label }));
