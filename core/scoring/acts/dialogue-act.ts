import type { Act } from './act';

/**
 * What a message does, in the names of the field: the communicative functions of ISO 24617-2 and the acts of
 * MultiWOZ (inform, request, confirm, negate, offer, reqmore ...), with those of a support desk besides.
 * Every message with anything in it has at least one. The order is that of the bits.
 */
export const DIALOGUE_ACTS = [
  'greet',
  'goodbye',
  'thanks',
  'apologise',
  'empathise',
  'praise',
  'complain',
  'ask',
  'clarify',
  'offer_more',
  'request',
  'instruct',
  'offer',
  'promise',
  'promise_transfer',
  'refuse',
  'fallback',
  'wait',
  'confirm',
  'negate',
  'correct',
  'not_understood',
  'human_request',
  'contact_request',
  'inform',
  'react',
  'transfer',
  'join',
  'event',
] as const;

export type DialogueAct = (typeof DIALOGUE_ACTS)[number];

/** Each act as one bit of a number, so that what a message does needs no list. */
export const DOES = Object.fromEntries(DIALOGUE_ACTS.map((act, index) => [act, 1 << index])) as Record<
  DialogueAct,
  number
>;

/** What the acts of the detectors are called outside; the guards and marks among them are left out. */
const PUBLIC: Partial<Record<Act, number>> = {
  human_request: DOES.human_request,
  contact_request: DOES.contact_request,
  correction: DOES.correct,
  not_followed: DOES.not_understood,
  complain: DOES.complain,
  praise: DOES.praise,
  fallback: DOES.fallback,
  state: DOES.inform,
  refuse_person: DOES.refuse,
  steer: DOES.instruct,
  promise: DOES.promise_transfer,
  hold: DOES.wait,
  offer_person: DOES.offer,
  wait_notice: DOES.wait,
  transfer_event: DOES.transfer,
  join_event: DOES.join,
};

/** The bit of a detector's act; 0 for those that are not spoken of outside. */
export function publicBit(act: Act): number {
  return PUBLIC[act] ?? 0;
}

/** Sets of acts that were named before: a few thousand come up. */
const named = new Map<number, readonly DialogueAct[]>();
const MOST_SETS = 8192;

/** The names of the bits in `does`, in the order of the list. */
export function dialogueActNames(does: number): readonly DialogueAct[] {
  const known = named.get(does);
  if (known !== undefined) return known;
  const names = DIALOGUE_ACTS.filter((act) => (does & DOES[act]) !== 0);
  if (named.size < MOST_SETS) named.set(does, names);
  return names;
}
