import type { Policy } from '@/core/policy/policy';

export const RETURNS: Policy = {
  id: 'P1',
  topic: 'returns',
  text: 'Items can be returned within 30 days of delivery.',
};
export const SHIPPING: Policy = { id: 'P2', topic: 'shipping', text: 'Standard shipping costs 4 euros.' };

/** A conversation in which the bot says something else than `RETURNS`. */
export const WRONG = `conversation_id,sent_at,sender,text,channel
c1,2026-07-06T10:00:00Z,customer,How long do I have to return my shoes?,web_chat
c1,2026-07-06T10:00:05Z,bot,Items can be returned within 14 days of delivery.,web_chat
c1,2026-07-06T10:01:00Z,customer,Good to know,web_chat
`;
