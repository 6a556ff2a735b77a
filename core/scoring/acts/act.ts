/** What a message does in the conversation; the layer that the escalation and confusion rules read. */
export type Act =
  // the customer
  | 'human_request'
  | 'no_human_request'
  | 'contact_request'
  | 'no_contact_request'
  | 'correction'
  | 'no_correction'
  | 'complain'
  | 'trouble'
  | 'lost'
  | 'praise'
  | 'no_feeling'
  // a bot or a person who answers
  | 'fallback'
  | 'no_fallback'
  | 'refuse_person'
  | 'steer'
  | 'no_steer'
  | 'promise'
  | 'hold'
  | 'no_promise'
  | 'conditional'
  | 'later_path'
  | 'offer_person'
  | 'agree'
  | 'person'
  | 'wait_notice'
  | 'courtesy'
  // an event
  | 'transfer_event'
  | 'join_event';
