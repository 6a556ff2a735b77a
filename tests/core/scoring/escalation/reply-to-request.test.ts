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
