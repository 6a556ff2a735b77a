import type { Voice } from '@/demo/voice';

/** Terse, inside the app: it knows who writes, and fetches a person early. */
export const inAppVoice: Voice = {
  welcome: [
    'How can we help?',
    'Hi{firstComma}. What do you need?',
    'Fernhill support. Go ahead.',
    'Hi. Ask away.',
  ],
  lead: ['', '', '', 'Checked.', 'OK.', 'Sure.', 'Found it.', 'Right.'],
  tail: ['', '', '', '', 'Anything else?', 'Good?', 'Does that solve it?'],
  askOrder: [
    'Which order number?',
    'Order number, please.',
    'Which order? FH-...',
    'What is the order number?',
  ],
  sorry: [
    'Sorry about that.',
    'Sorry, that is not good enough.',
    'That is on us, sorry.',
    'I understand the annoyance, sorry.',
  ],
  promise: [
    'Getting a person.',
    'Connecting you to a colleague.',
    'OK, someone from the team takes over.',
    'Sure. A colleague joins in a moment.',
    'Transferring you now.',
  ],
  route: [
    'Sure, connecting you. Order number?',
    'OK, a colleague takes it. Which order?',
    'Will do, a colleague is coming. Which order is it about?',
  ],
  offer: ['Want me to get a person?', 'Should a colleague look at it?', 'I can bring in the team. Shall I?'],
  closed: [
    'Team is back at 7:00. Want a call in the morning? Give me a time.',
    'Nobody at the desk until 7:00. I can book you a callback, what time?',
  ],
  callbackNoted: [
    'Booked: {callback}, ticket {ticket}.',
    'OK, call at {callback}.',
    '{callback}, noted. Ticket {ticket}.',
  ],
  refuse: [
    'Not possible here. Please see Help.',
    'No agents for this topic. Try Help, Contact.',
    'I can answer that myself. What is the question?',
  ],
  menu: [
    'Pick a topic: Orders, Returns, Account, Devices.',
    'Is it about an order or a device?',
    'Tip: turn on notifications to never miss a delivery.',
  ],
  fallback: [
    "Didn't get that. Please rephrase.",
    'Not sure what you mean. Other words?',
    "I don't understand. Try a keyword.",
    "I can't help with that here.",
  ],
  machine: [
    'A bot. People are one tap away.',
    "I'm automatic. Say the word and I get a person.",
    'A program, yes.',
  ],
  contact: ['0800 555 0142, 7:00 to 21:00.', 'Phone: 0800 555 0142.'],
  cold: ['Noted. Anything else?', 'OK. Rate this chat?', 'See Help for our reply times.'],
  goodbye: ['👍', 'Bye.', 'Done. Have a good one.', 'Any time.', "You're welcome."],
};
