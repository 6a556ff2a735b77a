/** Waiting for a person who was promised. */
export const WAITING: readonly string[] = [
  'hello?',
  'Is anybody there?',
  'still waiting',
  'Hello, anyone?',
  'are you still there?',
  'how long does it take?',
  "I'm still here.",
  '??',
  'nobody there so far',
  'is someone coming?',
];

/** What the customer says when nobody came. */
export const NOBODY_CAME: readonly string[] = [
  'Nobody came. [Great service.|Thanks for nothing.]',
  'ok so there is nobody. what a joke',
  'I have been waiting for ages, that is ridiculous.',
  'forget it, i give up',
  'Half my lunch break gone, for nothing.',
  'So much for "in a moment". I\'m off.',
  'you said someone would come and nobody did 😡',
  "I can't wait any longer. Very disappointing.",
  'unbelievable',
];

export const QUEUE_EVENTS: readonly string[] = [
  'Conversation moved to queue: Customer care',
  'Queue position {position}',
  'Assigned to team Customer care',
  'Waiting for an agent',
];

export const RING_EVENTS: readonly string[] = [
  'Call placed on hold',
  'Waiting for an agent',
  'Queue: customer care',
];

export const CLOSED_EVENTS: readonly string[] = [
  'Conversation closed: no reply from the team',
  'Closed by timeout',
  'Chat ended: inactivity',
  'Conversation was closed automatically',
];

export const HANG_UP_EVENTS: readonly string[] = ['Caller hung up', 'Call ended by caller', 'Call ended'];

export const JOIN_EVENTS: readonly string[] = [
  '{agent} joined the conversation',
  '{agent} has joined',
  'Conversation assigned to {agent}',
  '{agent} accepted the conversation',
];

/** After a long wait, when a person does come. */
export const LATE_GREETINGS: readonly string[] = [
  "Hello, {agent} here, [sorry for the wait|I'm sorry you had to wait that long]. Are you still there?",
  "Hi {first}, {agent} from Fernhill. Sorry it took so long, it's a busy {daytime}.",
  "Sorry for the long wait, {first}. I'm {agent}, I've got your notes here.",
  'Apologies for the delay. {agent} here, let me see.',
];

export const STILL_HERE: readonly string[] = [
  'yes, [still here|finally]',
  'Yes. That took a while.',
  'i was about to leave',
  'yep. took you long enough',
  'Yes, I am.',
  'finally. ok',
];
