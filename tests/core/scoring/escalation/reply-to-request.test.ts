import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

/** What each reply to "I want to talk to a human" is. */
const REPLIES: [string, string][] = [
  ['escalation.refused', "I'm afraid we don't offer live chat at the moment."],
  ['escalation.refused', 'There is nobody here but me, sorry!'],
  ['escalation.refused', 'Our advisors only deal with business customers.'],
  ['escalation.refused', 'You can find everything in our help centre, no need to wait for an agent.'],
  ['escalation.refused', "I'm your virtual assistant, tell me what's wrong and I'll sort it out."],
  ['escalation.refused', 'I can help you with that! What is your order number?'],
  ['escalation.refused', 'Before we bother a person, have you tried restarting the router?'],
  ['escalation.refused', "Agents aren't available on this channel."],
  ['escalation.refused', "Unfortunately I can't transfer you."],
  ['escalation.refused', "That won't be necessary, I know all the answers."],
  ['escalation.refused', 'Our team is very busy, please use the self-service portal instead.'],
  ['escalation.refused', 'No humans here, just me and my circuits.'],
  ['escalation.refused', 'Most questions can be answered by me. What would you like to know?'],
  ['escalation.refused', 'We no longer have a phone line. Please check the FAQ.'],
  ['escalation.ignored', 'Here are our top offers this week!'],
  ['escalation.ignored', 'Please choose: 1 Orders, 2 Returns, 3 Payments'],
  ['escalation.ignored', "Sorry, I didn't understand that. Please choose from the menu."],
  ['escalation.ignored', 'To return an item, print the label and drop the parcel at any shop.'],
  ['escalation.ignored', 'The opening hours of our shops are 9 to 18.'],
  ['escalation.ignored', 'Please enter your postcode.'],
  ['escalation.ignored', 'Your balance is 24.90.'],
  ['granted', "Of course, I'll connect you right away."],
  ['granted', 'Sure - is it about an order or a refund?'],
  [
    'granted',
    "Our agents are offline until 8. I've opened a ticket and they will e-mail you in the morning.",
  ],
  ['granted', 'I understand. May I ask what it is about so that I find the right colleague?'],
  ['granted', 'Okay, which team do you need?'],
  ['granted', "We're closed now, but I can book a callback for tomorrow at 9. Does that work?"],
  ['granted', 'An advisor is on the way.'],
  ['granted', 'No problem! Someone will be here in a minute.'],
  ['granted', 'You can reach our team on 555-0100 until 20:00.'],
  ['granted', 'Absolutely. Please give me your order number so that I can pass it to them.'],
  ['granted', "I'll get someone for you."],
  ['granted', 'Please hold the line.'],
  ['granted', 'All our agents are busy, you are number 4 in the queue.'],
  ['escalation.refused', "I'm sorry but our human agents are reserved for Platinum members."],
  ['escalation.refused', 'We do not currently provide human support on this channel.'],
  ['escalation.refused', 'At this time it is not possible to transfer you to a representative.'],
  ['escalation.refused', 'No agent is assigned to free accounts. Please search our community forum.'],
  ['escalation.refused', 'Speaking with a person is only available on the Business plan.'],
  ['escalation.refused', "You don't need an agent for this! Just open Settings and tap Reset."],
  ['escalation.refused', "I'm an AI and there is no one I can hand you over to."],
  [
    'escalation.refused',
    "I can definitely help you myself, let's get started. What seems to be the problem?",
  ],
  ['escalation.refused', "I get that you'd like a person, but I'm quicker. Try me!"],
  ['escalation.refused', 'This service is fully automated.'],
  ['escalation.refused', 'Our doctors cannot answer messages here.'],
  ['escalation.refused', 'Transfers to staff have been switched off for this game.'],
  ['escalation.refused', 'Requests like this are only processed online. Please use the form.'],
  ['escalation.refused', 'Most customers find the answer in our Help Center. Have a look there first.'],
  ['escalation.refused', 'Nobody can take your chat right now.'],
  ['escalation.refused', "We are a small team and can't offer one-to-one support."],
  ['escalation.refused', 'I am not authorised to escalate chats.'],
  ['escalation.refused', 'Phone and chat support ended in 2023; please use the app.'],
  ['escalation.refused', "I'm the only one here, I'm afraid."],
  ['escalation.ignored', "Great! Here are today's deals for you."],
  ['escalation.ignored', 'What would you like to do? 1. Check balance 2. Block card 3. Loans'],
  ['escalation.ignored', "Sorry, I didn't get that. Please say yes or no."],
  ['escalation.ignored', 'Your flight BA442 departs at 14:20 from gate B12.'],
  ['escalation.ignored', 'Please provide your 10-digit account number.'],
  [
    'escalation.ignored',
    'I found three articles about refunds: Refund policy, How refunds work, Refund times.',
  ],
  ['escalation.ignored', 'Is there anything else I can do today?'],
  ['escalation.ignored', 'Thanks for contacting us! Rate your experience from 1 to 5.'],
  ['escalation.ignored', "Hmm, I'm not sure what you mean. Can you rephrase?"],
  ['escalation.ignored', "That option isn't valid. Please choose a number between 1 and 4."],
  ['escalation.ignored', 'To reset your password, click Forgot password on the login page.'],
  ['escalation.ignored', 'Your message has been received.'],
  ['escalation.ignored', 'Pizza, burgers or sushi?'],
  ['escalation.ignored', 'Welcome to CityBank. I can check your balance, block a card or find an ATM.'],
  ['escalation.ignored', 'Your order is being prepared and will arrive at 19:40.'],
  ['escalation.ignored', 'Refunds are processed within 5 to 7 business days.'],
  ['granted', 'Let me find someone who can help you with that.'],
  ['granted', 'Okay! Transferring...'],
  ['granted', 'You are now in the queue for our support team. Position 3.'],
  ['granted', 'Of course. Before I connect you, what is your booking reference?'],
  ['granted', "I'll raise a ticket with our specialists and they'll email you within a day."],
  ['granted', 'Our office is closed. Leave your number and an adviser will ring you on Monday.'],
  ['granted', 'A nurse will be with you in a few minutes.'],
  ['granted', 'Happy to get a colleague for you. Which product is it about?'],
  ['granted', "Understood, I'm escalating this to a supervisor."],
  ['granted', 'Someone will call you back between 2 and 4 pm.'],
  ['granted', "I've created case 55123 for you; our team will follow up by email."],
  ['granted', 'Please wait, an operator is joining the chat.'],
  [
    'granted',
    "Our live agents are here Monday to Friday 9 to 17. You can leave a message and they'll reply the next working day.",
  ],
  ['granted', 'Would you like me to schedule a call with an adviser tomorrow?'],
  ['granted', 'No problem, one moment please.'],
  ['granted', 'You can call our helpline on 0800 555 0100 to speak to someone.'],
  ['granted', 'All our colleagues are helping other customers, the wait is about ten minutes.'],
  ['granted', 'Yes, I can connect you. Is it about billing or a technical problem?'],
  ['granted', 'Sure thing, hang on while I grab a teammate.'],
  ['granted', 'I have let the duty manager know; she will take over here shortly.'],
  ['granted', 'We will connect you with the next free advisor.'],
  ['granted', 'The lines open at 8. Shall I book a call for 8:15?'],
  ['escalation.refused', 'Live agents cannot reply to this sort of question. Please pick a topic.'],
  ['escalation.refused', "We don't give individual answers to requests like these."],
  ['escalation.refused', 'There is no person for this channel, type HELP to go on.'],
  ['escalation.ignored', 'You are back in the main menu. Press 1 for flights, 2 for baggage.'],
  ['escalation.ignored', "That isn't an option. Please try again."],
  ['escalation.ignored', 'These are the things I can help with: bookings, baggage, seats.'],
  ['escalation.ignored', 'Thanks, we have your message. Many questions are answered on our pages.'],
  ['granted', 'The desk is closed for the night. I can arrange a call for tomorrow. Which time suits?'],
];

function readingOf(reply: string, sender = 'B') {
  const conversation = talk([
    'C: my lamp is broken',
    'B: Which lamp?',
    'C: I want to talk to a human',
    `${sender}: ${reply}`,
  ]);
  const kinds = scoreConversation(conversation, DEFAULT_SETTINGS).findings.filter((f) => f.message === 3);
  const failures = kinds
    .map((f) => f.kind)
    .filter((kind) => kind === 'escalation.refused' || kind === 'escalation.ignored');
  return failures.length === 0 ? ['granted'] : failures;
}

describe('the reply to a request for a person', () => {
  it.each(REPLIES)('%s: %s', (reading, reply) => {
    expect(readingOf(reply)).toEqual([reading]);
  });

  it('is neither where a person gives it', () => {
    expect(readingOf('Hello, Ana here. We do not offer that.', 'A')).toEqual(['granted']);
  });
});
