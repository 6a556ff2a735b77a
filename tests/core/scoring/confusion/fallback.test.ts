import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

const FALLBACKS = [
  "That one's over my head.",
  'Hmm, not sure I follow.',
  'I can only help with orders and returns.',
  "I'm still learning, and that one beat me.",
  'My apologies, this request lies outside what I was built for.',
  'That question has me stumped.',
  "I don't speak that language yet, sorry!",
  'Say what? Try a shorter sentence.',
  'We could not process your message.',
  'I have nothing on that.',
  'There is nothing in my notes about that.',
  "I wasn't able to make anything of that.",
  "Sorry, that's Greek to me.",
  "I didn't quite hear you.",
  'Sorry, no idea what that means.',
  "I'm not the right bot for that.",
  'Beep boop. Does not compute.',
  'I am unable to assist with medical questions.',
  "That's not something I can do here.",
  'That is not a request I can handle.',
  'Come again?',
  'I lost you there.',
  'Your entry was not recognised.',
  "You said something I don't know.",
  'I was expecting a number.',
  "I can't see what you mean.",
  'Could you tell me that another way?',
  'Could you use fewer words?',
  "This isn't my area.",
  "I haven't been taught about that.",
  "That's above my pay grade.",
  "I don't have any information on this topic.",
  'My knowledge ends here.',
  'I got confused there.',
  'Please try a different question.',
  "I couldn't work out what you need.",
  "I'm having a hard time understanding.",
  "We don't recognise this keyword.",
  'Unable to interpret input.',
  'I need you to be clearer.',
  'Please state your request again.',
  'Nope, that went past me.',
  "I'm not trained on this one.",
  'Ask me something about deliveries instead.',
  "Let's try that again.",
  'No match found. Say it in fewer words.',
  'That is not one of the choices.',
  'I have no answers on this subject.',
  "I've reached the limit of what I can answer.",
  'We can only read the words YES and NO here.',
  "That isn't in my dictionary. Give it another try?",
  'Please use one of the keywords so I know what you need.',
  'Banana is not a word I know.',
];

const ANSWERS = [
  "I can't find your order.",
  "I can't see any order under this number. Which e-mail did you use?",
  'Could you tell me your order number?',
  "I'm afraid that item is sold out.",
  "We can't refund opened cosmetics.",
  'Did you understand the instructions?',
  'Please try again in an hour.',
  "If that doesn't help, try another cable.",
  'You can only return it within 30 days.',
  'I can help with that.',
  'We can only deliver to the mainland.',
  'Only the account holder can change this.',
  'Which card do you mean?',
  'That is outside the warranty.',
  'Your question has been passed on.',
  'The printer does not recognise the cartridge; clean the contacts.',
  "Unfortunately we don't offer gift wrapping.",
  'There is no charge for that.',
  'Nothing more to do on your side.',
  'The match on Sunday is sold out.',
  'It is not one of the items on sale.',
  'Please use the code WELCOME at checkout.',
  'I have no news from the courier yet.',
  'You have reached your limit of three devices.',
  'The end of what you owe is in May.',
  'We can only accept cash at the depot.',
  'Put the batteries in again and press the button.',
  'I was expecting the van at nine, it is late.',
  'The area is closed on Mondays.',
  'The voucher is not for that shop.',
];

function fallbacks(reply: string) {
  return scoreConversation(talk(['C: can i bring my tortoise', `B: ${reply}`]), DEFAULT_SETTINGS)
    .findings.filter((f) => f.kind === 'confusion.fallback')
    .map((f) => f.message);
}

describe('confusion.fallback', () => {
  it.each(FALLBACKS)('is heard: %s', (reply) => {
    expect(fallbacks(reply)).toEqual([1]);
  });

  it.each(ANSWERS)('is not: %s', (reply) => {
    expect(fallbacks(reply)).toEqual([]);
  });

  it('needs a message before it, and a bot', () => {
    const lines = (first: string) => scoreConversation(talk([first]), DEFAULT_SETTINGS).findings;
    expect(lines("B: I didn't catch that.")).toEqual([]);
    expect(lines("A: I didn't catch that.")).toEqual([]);
  });
});
