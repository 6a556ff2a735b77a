import type { Role } from '@/core/conversation/role';
import { plainName } from './plain-name';

/** What exports call the sender; compared without case, spaces and punctuation. */
const ALIASES: Record<Role, readonly string[]> = {
  customer: [
    'customer',
    'user',
    'visitor',
    'end user',
    'contact',
    'external',
    'client',
    'consumer',
    'guest',
    'requester',
    'shopper',
    'caller',
    'lead',
    'you',
    'inbound',
  ],
  bot: [
    'bot',
    'assistant',
    'automated agent',
    'custom bot',
    'ivr',
    'chatbot',
    'virtual assistant',
    'virtual agent',
    'ai',
    'ai agent',
    'automation',
    'auto responder',
    'botgpt',
    'workflow',
  ],
  agent: [
    'agent',
    'operator',
    'admin',
    'human',
    'representative',
    'internal',
    'human agent',
    'support agent',
    'advisor',
    'rep',
    'staff',
    'employee',
    'live agent',
    'supervisor',
    'teammate',
    'outbound',
  ],
  system: ['system', 'trigger', 'event', 'private note', 'private', 'note', 'notification', 'acd', 'info'],
};

const ROLE_BY_NAME = new Map<string, Role>();
for (const [role, names] of Object.entries(ALIASES)) {
  for (const name of names) ROLE_BY_NAME.set(plainName(name), role as Role);
}

/** The role behind an exported sender value ("END_USER"), or null for one that is not known. */
export function roleOf(sender: string): Role | null {
  return ROLE_BY_NAME.get(sender) ?? ROLE_BY_NAME.get(plainName(sender)) ?? null;
}
