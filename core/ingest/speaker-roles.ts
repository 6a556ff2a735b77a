import type { Senders } from './senders';

/**
 * Names the sender behind each speaker of one conversation. A speaker whose word is known keeps it;
 * where everybody but some is known, those are what is missing: one stranger beside a bot or a person who
 * answers is the customer, strangers beside a customer answer, and of two strangers beside a bot the first to
 * write is the customer whom the second takes over. Otherwise the speaker stays unknown.
 */
export function speakerRoles(
  speakers: Iterable<string>,
  senders: Senders,
  agentName: string | null,
): Map<string, string> {
  const found = new Map<string, string>();
  const strangers: string[] = [];
  let customer = false;
  let answering = false;
  let bot = false;
  for (const speaker of new Set(speakers)) {
    const role = senders.known(speaker) ?? (speaker === agentName ? 'agent' : null);
    if (role === null) {
      strangers.push(speaker);
      continue;
    }
    customer ||= role === 'customer';
    answering ||= role === 'bot' || role === 'agent';
    bot ||= role === 'bot';
    found.set(speaker, senders.known(speaker) === null ? 'agent' : speaker);
  }
  for (const [i, stranger] of strangers.entries()) {
    if (customer) found.set(stranger, 'agent');
    else if (bot && strangers.length === 2) found.set(stranger, i === 0 ? 'customer' : 'agent');
    else if (answering && strangers.length === 1) found.set(stranger, 'customer');
    else found.set(stranger, stranger);
  }
  return found;
}
