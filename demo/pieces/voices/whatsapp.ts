import type { Voice } from '@/demo/voice';

/** A menu bot: numbers, ticks, few words. */
export const whatsappVoice: Voice = {
  welcome: [
    'Hi{firstComma}, Fernhill here 🌿 What is it about?\n1 Orders\n2 Returns and refunds\n3 Account\n4 Something else',
    'Fernhill service 🌿\nReply with a number or in your own words.\n1 Order\n2 Return\n3 Payment\n4 Other',
    'Hello{firstComma} 🌿 You can write freely or pick:\n1 My order\n2 Return\n3 My account',
  ],
  lead: ['', '✅', '✅ Thanks.', 'Checked:', 'Got it.', 'ℹ️', '📦', 'OK{firstComma}.'],
  tail: ['', '', '', 'Anything else?', 'Reply 0 for more.', '🌿', 'Can I help with something else?'],
  askOrder: [
    'Please send the order number (starts with FH).',
    'Order number? It is on the confirmation, FH and six digits.',
    'Which order is it? Type the number, e.g. FH-000000.',
    'What is your order number?',
  ],
  sorry: [
    'Sorry about that 😔',
    "I'm sorry{firstComma}, that should not happen.",
    'That is annoying, sorry.',
    'Sorry for the trouble.',
    'Oh no. Sorry you had to write to us about this.',
  ],
  promise: [
    '👩‍🌾 Connecting you with a colleague now.',
    'OK. A colleague takes over in this chat.',
    'Passing you to our team, someone will write here in a moment.',
    "Sure, I'm getting a person for you.",
    '✅ Transferring you to an agent. Please stay in this chat.',
  ],
  route: [
    "Sure, I'll pass you to a colleague. Which order is it about?",
    "👍 I'll connect you. Order number first, please?",
    'Yes, a colleague will take this. What is the order number?',
  ],
  offer: [
    'Shall I connect you with a colleague?',
    'A colleague can look into that. Shall I pass you on?',
    'Would you like me to get someone from the team?',
  ],
  closed: [
    'Our team is here from 7:00 to 21:00. I can book a call for the morning. What time suits you?',
    'Nobody is at the desk right now 🌙 A colleague can ring you tomorrow. Which time?',
    'The team sleeps until 7:00. Shall a colleague call you back in the morning? Send me a time.',
  ],
  callbackNoted: [
    '✅ Call booked: {callback}. Ticket {ticket}.',
    'Booked for {callback}. A colleague will ring this number.',
    'OK, {callback}. Your ticket is {ticket}.',
  ],
  refuse: [
    'Our colleagues are not available in this chat. Please use the menu, I can help with most things.',
    'Transfers are not possible at the moment. Reply with a number:\n1 Orders\n2 Returns\n3 Account',
    "I can't connect you to an agent. You will find answers under fernhill.example/help.",
    'No need for an agent 🙂 I can solve this here. Please pick a topic from the menu.',
    'Live agents do not handle this topic. Please choose from the menu.',
    "I'm afraid there is no agent for WhatsApp. Type MENU to go on.",
  ],
  menu: [
    'Please choose:\n1 Orders\n2 Returns and refunds\n3 Account\n4 Something else',
    'What is it about?\n1 My order\n2 Return\n3 Payment\n4 Other',
    'You are in the main menu. Reply 1 for orders, 2 for returns, 3 for your account.',
    '🌿 Did you know? With the Garden Club every delivery is free. Reply CLUB to join.',
    'Thanks for your message! How would you rate this chat, 1 to 5?',
  ],
  fallback: [
    "Sorry, I didn't get that. Please reply with a number.",
    "I don't understand 🤔 Please choose 1, 2, 3 or 4.",
    'That is not an option. Please try again.',
    'I did not understand your answer. Type MENU for all topics.',
    "Hm, I can't make sense of that. Could you write it in other words?",
  ],
  machine: [
    "I'm Fernhill's automatic assistant 🤖 For people, just type AGENT.",
    'A bot 🤖, but I work closely with the team.',
    "I'm a program, no coffee breaks. What is it about?",
  ],
  contact: [
    'You reach us by phone on 0800 555 0142, 7:00 to 21:00.',
    '📞 0800 555 0142 or care@fernhill.example.',
  ],
  cold: [
    'Please reply with a number from the menu.',
    'Your request was recorded. Reply 0 for the main menu.',
    'ℹ️ Processing takes its usual time. Anything else?',
    'Noted. Would you like to rate this chat?',
  ],
  goodbye: [
    'Bye{firstComma} 🌿',
    'Have a nice day 🌿',
    "You're welcome 🌿",
    '👋 Until next time.',
    'Glad that worked. Bye!',
  ],
};
