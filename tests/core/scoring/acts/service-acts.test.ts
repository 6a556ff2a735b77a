import { describe, expect, it } from 'vitest';
import { analyse } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { liveTransfer } from '@/core/scoring/escalation/live-transfer';
import { talk } from '@/tests/core/scoring/talk';

const FALLBACKS = [
  "I'm sorry, I don't know how to respond to that.",
  "Hmm, that one's got me stumped. Could you try wording it another way?",
  "Sorry, I'm not able to help with that request.",
  "I wasn't able to understand your request. Please pick one of the options below.",
  "My apologies, I couldn't make sense of that.",
  'I am only a simple bot and this goes past what I can do.',
  'Pardon? Could you say that once more?',
  "That's not something I can help you with.",
  'I have not been trained on this topic yet.',
  'Sorry, that is not a valid choice. Press 1 for billing.',
  'Oops, something went over my head there. Can you rephrase?',
  "I'm afraid I can't answer that question.",
  'I did not get that. Please speak after the tone.',
  'Sorry, I missed that. Can you repeat?',
  "I don't have any information on that.",
  'Your message was not recognized. Reply YES or NO.',
  'I am unable to process this request. Please try a different question.',
  'Beep boop, does not compute.',
  "I couldn't find an answer to your question.",
  'Let me make sure I understand. Could you put that differently?',
  'I may have misunderstood, can you give me that again in a few words?',
  'Sorry, I can only talk about orders and returns.',
  "I'm not sure I can help with that.",
  "My robot brain can't handle that one yet!",
  'No matching answer found. Please choose a topic.',
];

const PROMISES = [
  'Sure, let me get a colleague to help you with this.',
  "One moment, I'll pass you to one of our advisors.",
  "I'm looping in a specialist who can look at this.",
  'An agent will be right with you.',
  'Handing you to a human now!',
  "You're being transferred to our billing team.",
  'Okay, I have asked a colleague to take over. Please stay here.',
  'Please hold while we find the next available representative.',
  'Someone from our team will join the chat in about two minutes.',
  "I've flagged this to the duty manager, who will pick up this chat.",
  'Right away! Calling a human for you.',
  'Let me hand this over to Priya from support.',
  'Switching you to live chat now.',
  'Our specialist is joining.',
  'Putting you in touch with a person now',
  'Transfer in progress, estimated wait 3 minutes.',
  "I'll escalate this to a live agent straight away.",
];

const NEITHER = [
  'Could you tell me your order number?',
  'I understand how annoying this is, let me check.',
  "I couldn't find an order under that number. Could you check it?",
  "I'm sorry, we can't refund opened cosmetics.",
  'What exactly is wrong with the lamp?',
  "I can't cancel the order because it has already left our warehouse.",
  "If you didn't receive the email, please check your spam folder.",
  'We do not understand why the courier failed to ring, and we are sorry.',
  'Please try again in ten minutes, the payment system is down.',
  'Sorry, there are no rooms left on that date. Would you like another day?',
  'Did you mean the 14th or the 15th?',
  'Repeat customers get 10% off.',
  'Your card was declined. Please try another card.',
  'You will need to enter a different password.',
  "I don't see any charge on your account. Which card was it?",
  'Got it! Which colour would you like?',
  'Please say your postcode.',
  "I'm not able to change the address once the parcel is out.",
  'We have no information on delays at the moment.',
  'Nothing found under that name, is it spelled with a K?',
  'Would you like me to connect you with an agent?',
  'I can transfer you to a colleague if you prefer.',
  'A colleague will call you tomorrow between 9 and 10.',
  "I've opened ticket 881; the team will reply by e-mail within 24 hours.",
  'Our agents are available from 9 to 5. ',
  'Your transfer of 200 dollars has been sent.',
  'The technician will be with you between 8 and 12 on Monday.',
  'The driver will call you when he is near.',
  "I'm sending you a new code now.",
  'You will be connected to wifi automatically once the light is blue.',
  'Our courier will take it to your door.',
  'Putting you through our security check: what is your postcode?',
  'Someone will deliver it on Friday.',
  'Housekeeping will bring you towels shortly.',
  'The manager of the store approved the refund.',
  "I'll send you an e-mail with the label.",
  'Let me check that with the system.',
];

function read(text: string) {
  const analysis = analyse(talk([`B: ${text}`]));
  const [message] = analysis.messages;
  if (message === undefined) throw new Error('one message expected');
  return {
    fallback: strongest(message, 'fallback') !== undefined,
    promise: liveTransfer(analysis, message) !== undefined,
  };
}

describe('what a bot says', () => {
  it.each(FALLBACKS)('admits that it is lost: %s', (text) => {
    expect(read(text)).toEqual({ fallback: true, promise: false });
  });

  it.each(PROMISES)('promises a person: %s', (text) => {
    expect(read(text)).toEqual({ fallback: false, promise: true });
  });

  it.each(NEITHER)('does neither: %s', (text) => {
    expect(read(text)).toEqual({ fallback: false, promise: false });
  });
});
