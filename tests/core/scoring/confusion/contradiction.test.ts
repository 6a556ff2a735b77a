import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

function contradictions(lines: string[]) {
  return scoreConversation(talk(lines), DEFAULT_SETTINGS)
    .findings.filter((f) => f.kind === 'confusion.contradiction')
    .map((f) => f.message);
}

/** What the bot says first, what the customer says, what the bot says then. */
const CONFLICTS: [string, string, string][] = [
  ['Refunds are paid within 48 hours.', 'ok. and then?', 'Refunds are paid within 5 days.'],
  ['Parcel 7781 was delivered yesterday.', 'i have nothing here', 'Parcel 7781 is still in transit.'],
  ['Delivery of sofas is free.', 'great, so 300 in all?', 'Delivery of sofas costs 25.00 extra.'],
  ['Lounge passes come on the house.', 'and my wife?', 'For lounge passes a charge of 30.00 applies.'],
  [
    'Tickets on this fare get a full refund.',
    'good, i may not go',
    'Tickets on this fare cannot be refunded.',
  ],
  ['You can return opened software.', 'nice', 'You cannot return opened software.'],
  ['A family room is 80.00 a night.', 'how big is it', 'A family room is 95.00 a night.'],
];

const NO_CONFLICTS: [string, string, string][] = [
  ['Refunds are paid within 48 hours.', 'ok. and then?', 'Refunds are paid within 2 days.'],
  ['Refunds are paid within 3 to 5 days.', 'so by friday?', 'Refunds are mostly paid within 4 days.'],
  ['Parcel 7781 is in transit.', 'tell me when it is there', 'Parcel 7781 was delivered at 10:12.'],
  ['Parcel 7781 was delivered yesterday.', 'and the other', 'Parcel 9920 is still in transit.'],
  ['Delivery of sofas is free.', 'and chairs?', 'Delivery of chairs costs 5.00.'],
  ['Delivery is free if you are a member.', 'i am not', 'Then delivery costs 5.00.'],
  ['Your flight leaves at 6:30 am.', 'ok', 'Update: your flight now leaves at 8:10 am.'],
  ['A single room is 80.00 a night.', 'ok', 'I was wrong earlier: a single room is 95.00 a night.'],
  ['A single room is 80.00 a night.', 'and the double', 'A double room is 95.00 a night.'],
  ['Dr Lee has nothing at 4 pm.', 'at 5?', 'Dr Lee has nothing at 5 pm.'],
  ['The blue one is in stock.', 'and the red', 'The red one is sold out.'],
  ['Your plan is active.', 'please cancel it', 'Your plan is cancelled.'],
  ['Is the card blocked?', 'no', 'Your card is active.'],
];

/** Said by the customer after "free, up to the last day" and then "a fee of 10". */
const POINTED_OUT = [
  'you told me otherwise a minute ago',
  'a second ago it was free',
  "that's the opposite of your first message",
  'make up your mind',
  'you just said changing is free',
  'hang on, you said free',
  'first free and then a fee',
  'one minute it is free, the next it costs',
  'so is it free or a 10 fee',
  'now you contradict yourself',
];

const NOT_POINTED_OUT = [
  'ok, like you said before i will call the hotel',
  'my colleague told me it was free last year',
  'as you said, i will change it then',
  'first i need to ask my wife, then i change it',
  'can i pay by card or cash?',
  'thanks, that is clear',
  'what a shame, ok',
  'wait a minute please',
];

describe('confusion.contradiction', () => {
  it.each(CONFLICTS)('sees that "%s" and, after "%s", "%s" cannot both hold', (first, customer, then) => {
    expect(contradictions(['C: i have a question', `B: ${first}`, `C: ${customer}`, `B: ${then}`])).toEqual([
      3,
    ]);
  });

  it.each(NO_CONFLICTS)('lets "%s" and, after "%s", "%s" stand', (first, customer, then) => {
    expect(contradictions(['C: i have a question', `B: ${first}`, `C: ${customer}`, `B: ${then}`])).toEqual(
      [],
    );
  });

  const changing = [
    'C: what does changing my booking cost?',
    'B: Changing a booking is free up to the last day.',
    'C: then to sunday please',
    'B: Changing a booking has a fee of 10.00.',
  ];

  it.each(POINTED_OUT)('believes the customer who says "%s"', (text) => {
    expect(contradictions([...changing, `C: ${text}`])).toEqual([3]);
  });

  it.each(NOT_POINTED_OUT)('hears no objection in "%s"', (text) => {
    const talkOn = [
      'C: what does changing my booking cost?',
      'B: Changing a booking is free up to the last day.',
      'C: then to sunday please',
      'B: Your booking is for Sunday. Breakfast is at 8.',
    ];
    expect(contradictions([...talkOn, `C: ${text}`])).toEqual([]);
  });

  it('compares what the bot says with the bot alone: a person may put it right', () => {
    expect(
      contradictions([
        'C: cost?',
        'B: Shipping of lamps is free.',
        'C: ok',
        'A: Shipping of lamps costs 4.50.',
      ]),
    ).toEqual([]);
  });

  it('shows both sides', () => {
    const [finding] = scoreConversation(
      talk(['C: hi', 'B: Lamp repairs are free.', 'C: ok do it', 'B: Lamp repairs cost 20.00.']),
      DEFAULT_SETTINGS,
    ).findings.filter((f) => f.kind === 'confusion.contradiction');
    expect(finding?.evidence.map((e) => e.message)).toEqual([1, 3]);
  });
});
