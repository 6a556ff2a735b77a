import type { Conversation } from '@/core/conversation/conversation';
import type { Role } from '@/core/conversation/role';

const ROLE: Record<string, Role> = { C: 'customer', B: 'bot', A: 'agent', S: 'system' };

/**
 * A conversation written one line a message: "C: hello", with seconds from the start in front where
 * the time matters ("90 A: hi").
 */
export function talk(lines: readonly string[], more: Partial<Conversation> = {}): Conversation {
  return {
    id: 'c1',
    channel: 'web chat',
    customerId: null,
    topic: null,
    language: 'en',
    botVersion: null,
    csat: null,
    messages: lines.map((line) => {
      const [, seconds, sender, text] = /^(?:(\d+) )?([CBAS]): ?(.*)$/s.exec(line) ?? [];
      return {
        role: ROLE[sender ?? 'C'] ?? 'customer',
        text: text ?? '',
        at: seconds === undefined ? null : Number(seconds) * 1000,
        author: null,
      };
    }),
    ...more,
  };
}
