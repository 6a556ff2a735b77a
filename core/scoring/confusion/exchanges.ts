import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';

/** What the customer said, what came back, and what the customer said then. */
export interface Exchange {
  /** Messages of the customer in a row; at least one. */
  asked: readonly MessageAnalysis[];
  /** Messages of bots and agents in a row, events left out; at least one. */
  reply: readonly MessageAnalysis[];
  /** Messages of the customer after it; empty at the end of the conversation. */
  next: readonly MessageAnalysis[];
}

/** The turns of a conversation in pairs, in order; none where nobody answers. */
export function exchangesOf({ messages }: Analysis): Exchange[] {
  const found: Exchange[] = [];
  let asked: MessageAnalysis[] = [];
  let reply: MessageAnalysis[] = [];
  for (const message of messages) {
    if (message.role === 'system' || message.from === message.to) continue;
    if (message.role !== 'customer') {
      if (asked.length > 0) reply.push(message);
      continue;
    }
    if (reply.length > 0) {
      const next = [message];
      found.push({ asked, reply, next });
      asked = next;
      reply = [];
    } else asked.push(message);
  }
  if (reply.length > 0) found.push({ asked, reply, next: [] });
  return found;
}
