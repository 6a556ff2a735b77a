import type { ScoredConversation } from '@/core/scoring/scored-conversation';

/** What a customer still wants whose last words are one of these. */
const WANTS_MORE = [
  'ask',
  'request',
  'human_request',
  'contact_request',
  'correct',
  'not_understood',
  'complain',
] as const;

/**
 * Whether the customer left without asking for more, as vendors count a resolution: nobody asked for a
 * person, and the last words are not the customer's, or want nothing further. A text that shows that the
 * matter was not solved overrules it: giving up is not a success. Source: METRICS "Four resolutions".
 */
export function leftContent({ messages, outcome, scored }: ScoredConversation): boolean {
  if (!scored || outcome.humanRequested || outcome.resolved === 'no') return false;
  const last = messages.findLast(({ role }) => role !== 'system');
  if (last === undefined || last.role !== 'customer') return last !== undefined;
  return !WANTS_MORE.some((act) => last.acts.includes(act));
}
