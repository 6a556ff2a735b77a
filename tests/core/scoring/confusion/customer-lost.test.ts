import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

/** Said after "Your tariff is subject to proration under clause 4 of the SLA." */
const LOST = [
  'what does that mean?',
  'What is that supposed to mean',
  "i don't understand",
  "Sorry, I don't follow you.",
  'you lost me there',
  'im confused now',
  'That makes no sense to me',
  'this doesnt make any sense',
  'huh?',
  'in plain english please',
  'what do you mean by proration',
  'what do u mean',
  'wdym',
  'sorry what',
  "I'm afraid I do not understand your answer",
  'can you explain that in simple words',
  'that went right over my head',
  'I have no idea what you are talking about',
  'i dont get it',
  "I'm lost",
  'now i am completely confused, do i pay or not',
  'this is gibberish',
  'Could you say that in normal language?',
  "I can't make head or tail of this",
  'you have confused me even more',
  'not sure i understand what you just wrote',
  'come again?',
  'I am not understand this, sorry',
  'what on earth is proration',
  'clear as mud',
  "it's all Greek to me",
  'what am i supposed to do with that information',
  "What's that in human terms?",
  'your explanation is very confusing',
  "Pardon? I couldn't follow that at all",
  'ummm what??',
  'I understood nothing of that',
  "that's double dutch mate",
  'None of that makes sense, the two sentences say opposite things',
  'are you able to explain what clause 4 means?',
  'what does proration even mean, never heard of it',
  'excuse me, i am not understanding',
  'that is gobbledygook to me',
];

const NOT_LOST = [
  'what is proration?',
  'whats an SLA',
  'which one is it?',
  'kindly confirm which date is true',
  'ok thanks',
  'how much is it then?',
  'what is the price of the bigger one',
  'what does it cost',
  "i don't understand why my parcel takes two weeks",
  'makes sense, thanks',
  'that makes sense now',
  'what time do you open',
  'I understand, thank you',
  'ok i get it now',
  'what if I cancel early?',
  'what?! that is outrageous, I paid already',
  'I lost my card as well',
  'do you understand me?',
  'you dont understand me',
  "you clearly don't understand the problem",
  'what about my refund',
  'I meant the blue one',
  'i dont get paid until friday',
  "I didn't get the email",
  "I don't see my order in the list",
  'which one is cheaper?',
  'does that mean I can travel tomorrow?',
  'what does the warranty cover',
  'what is your return policy?',
  'Can you explain how to set up the router?',
  "it doesn't make sense to pay twice for one seat, please refund it",
  'my husband was confused about the date so he booked twice',
  'I lost track of my parcel',
  'what is the number of your hotline',
  'no i dont follow your instagram',
  'what is the next step',
  'Hello?',
  'which is it called in the app store',
  'I am not confused, I know what I ordered',
  "no, that's clear, thanks",
  'explain to your manager why I leave',
  'what do you mean you closed my account?! I want it back today',
  'does this mean that I get my money back',
  'i can not follow the parcel on the map',
];

const ANSWER = 'B: Your tariff is subject to proration under clause 4 of the SLA.';

function lost(lines: string[]) {
  return scoreConversation(talk(lines), DEFAULT_SETTINGS)
    .findings.filter((f) => f.kind === 'confusion.customer_lost')
    .map((f) => f.message);
}

describe('confusion.customer_lost', () => {
  it.each(LOST)('is heard: %s', (text) => {
    expect(lost(['C: why is my bill higher this month', ANSWER, `C: ${text}`])).toEqual([2]);
  });

  it.each(NOT_LOST)('is not: %s', (text) => {
    expect(lost(['C: why is my bill higher this month', ANSWER, `C: ${text}`])).toEqual([]);
  });

  it('needs an answer that was not understood', () => {
    expect(lost(['C: what does proration mean?'])).toEqual([]);
    expect(lost(['C: hi', 'B: Hello! How can I help?', "C: i don't understand my bill"])).toEqual([]);
  });

  it('hears a word of the answer asked back, not a word of the customer', () => {
    const first = ['C: my bill says proration', 'B: That is on page two of the bill.'];
    expect(lost([...first, 'C: and what does proration mean?'])).toEqual([]);
  });
});
