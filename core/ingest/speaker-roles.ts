import type { Senders } from './senders';

/**
 * Names the sender behind each speaker of one conversation. A speaker whose word is known keeps it;
 * where everybody but some is known, those are what is missing: one stranger beside a bot or a person who
 * answers is the customer, strangers beside a customer answer. Otherwise the speaker stays unknown.
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
  for (const speaker of new Set(speakers)) {
    const role = senders.known(speaker) ?? (speaker === agentName ? 'agent' : null);
    if (role === null) {
      strangers.push(speaker);
      continue;
    }
    customer ||= role === 'customer';
    answering ||= role === 'bot' || role === 'agent';
    found.set(speaker, senders.known(speaker) === null ? 'agent' : speaker);
  }
  for (const stranger of strangers) {
    if (customer) found.set(stranger, 'agent');
    else if (answering && strangers.length === 1) found.set(stranger, 'customer');
    else found.set(stranger, stranger);
  }
  return found;
}
