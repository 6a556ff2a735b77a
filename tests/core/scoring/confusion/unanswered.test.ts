import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

function found(lines: string[], kind: string) {
  return scoreConversation(talk(lines), DEFAULT_SETTINGS).findings.filter((f) => f.kind === kind);
}
const unanswered = (lines: string[]) => found(lines, 'confusion.unanswered').map((f) => f.message);
const rephrased = (lines: string[]) => found(lines, 'confusion.rephrase').map((f) => f.message);

/** A bot that misses twice: question, reply, the same again in other words, reply. */
const MISSED: [string, string, string, string][] = [
  [
    'can my dog ride in the hire car?',
    'Discover our new summer deals from 19.90 a day!',
    'not what i asked. is a dog allowed in the car, yes or no',
    'Members save 10% on every rental. Enjoy the ride!',
  ],
  [
    'How do I cancel my gym contract?',
    'Our yoga classes start at 7 every morning.',
    'No yoga please. I asked how to cancel the contract',
    'Tip: bring a towel to every class.',
  ],
  [
    'when does the pharmacy on Mill Road open tomorrow',
    'You can order prescriptions in our app.',
    'i asked WHEN the pharmacy opens tomorrow. what time?',
    'Did you know? Our app has a pill reminder.',
  ],
  [
    'Why was I charged 12.00 twice in May?',
    'You can pay by card or by direct debit.',
    'that is not my question. why are there two charges of 12.00 in may',
    'To change your card, open Settings > Cards.',
  ],
  [
    'is there a lift at the Harbour branch, my mother uses a wheelchair',
    'Welcome! Our branches sell gift cards too.',
    'i still dont know if there is a lift at the harbour branch',
    'Members enjoy a free coffee on Fridays.',
  ],
];

/** Conversations in which every question is answered, whatever the words. */
const ANSWERED: string[][] = [
  [
    'C: can my dog ride in the hire car?',
    'B: Yes, dogs are welcome on a blanket.',
    'C: great. and how do i book',
    'B: Choose a car, then press Book now.',
    'C: thanks!',
  ],
  [
    'C: How long is the guarantee?',
    'B: Two years.',
    'C: and for the battery?',
    'B: One year.',
    'C: ok fine',
    'B: Anything else?',
    'C: no',
  ],
  [
    'C: where is my parcel',
    'B: Could you give me the order number?',
    'C: 55120',
    'B: It is in Leeds and comes tomorrow.',
    'C: what time',
    'B: Between 9 and 12.',
    'C: perfect',
  ],
  [
    'C: do you do gluten free pizza',
    'B: We do, any size.',
    'C: whats the price of a large one',
    'B: 14.50.',
    'C: can i have it at 7',
    'B: At seven it is.',
  ],
  [
    'C: my card was swallowed, what now?',
    'B: That happens when it is left in for long. I have blocked it and a new one arrives on Friday.',
    'C: can i get cash until then?',
    'B: You can, at any branch with your passport.',
    'C: good',
  ],
  [
    'C: does the 9:15 stop at Ely',
    'B: Not on Sundays. The 9:40 does.',
    'C: does the 9:40 take bikes?',
    'B: Up to six of them.',
    'C: lovely thank you',
  ],
  [
    'C: is it too late to change the name on my ticket?',
    'B: No. What should it say?',
    'C: Jon Smith',
    'B: Changed to Jon Smith.',
    'C: is there a fee for that?',
    'B: None at all.',
    'C: brilliant',
  ],
];

describe('confusion.unanswered', () => {
  it.each(MISSED)('is the reply to "%s" that says "%s"', (first, reply, again, second) => {
    const lines = [`C: ${first}`, `B: ${reply}`, `C: ${again}`, `B: ${second}`, 'C: this is useless'];
    expect(unanswered(lines)).toEqual([1, 3]);
  });

  it.each(ANSWERED.map((lines) => [lines]))('is nowhere in %j', (lines) => {
    expect(unanswered(lines)).toEqual([]);
    expect(rephrased(lines)).toEqual([]);
  });

  it('is a repetition in answer to a question', () => {
    const reply = 'B: Order 77 was delivered at 12:10. Rate your courier from 1 to 5.';
    expect(unanswered(['C: my food is late', reply, 'C: where did he leave it?', reply])).toEqual([3]);
  });

  it('is neither a fallback nor the reply to a request for a person', () => {
    const wish = 'C: can i talk to a person about my contract?';
    expect(unanswered([wish, 'B: Our yoga classes start at 7.', 'C: a person please'])).toEqual([]);
    expect(unanswered(['C: is a dog allowed?', "B: I didn't catch that.", 'C: a dog, yes or no'])).toEqual(
      [],
    );
  });

  it('needs a question and a reply', () => {
    expect(unanswered(['C: is a dog allowed?'])).toEqual([]);
    expect(unanswered(['B: Members save 10% on every rental!', 'C: ok'])).toEqual([]);
  });
});

describe('confusion.rephrase', () => {
  it.each(MISSED)('is "%s" (answered by "%s") asked as "%s"', (first, reply, again, second) => {
    const lines = [`C: ${first}`, `B: ${reply}`, `C: ${again}`, `B: ${second}`, 'C: this is useless'];
    expect(rephrased(lines)).toEqual([2]);
  });

  it('is the request in other words after a fallback', () => {
    const lines = [
      'C: can you send the invoice to my accountant?',
      "B: Sorry, I didn't get that. Could you rephrase?",
      'C: please mail my last bill to my tax adviser',
    ];
    expect(rephrased(lines)).toEqual([2]);
  });

  it('is not the answer to a question of the bot', () => {
    const lines = [
      'C: I want to return a lamp from order 5512',
      'B: Which order is the lamp from?',
      'C: order 5512, the lamp',
      'B: The label is in your mail.',
      'C: thanks',
    ];
    expect(rephrased(lines)).toEqual([]);
  });

  it('shows both wordings', () => {
    const [first, reply, again] = MISSED[0] ?? [];
    const [finding] = found([`C: ${first}`, `B: ${reply}`, `C: ${again}`], 'confusion.rephrase');
    expect(finding?.evidence.map((e) => e.message)).toEqual([0, 2]);
  });
});

it('anchors unanswered at replies and rephrase at the customer, whatever is said', () => {
  const line = fc.tuple(fc.constantFrom('C', 'B', 'A', 'S'), fc.string({ maxLength: 60, unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const conversation = talk(lines.map(([who, text]) => `${who}: ${text}`));
      for (const { kind, message, confidence } of scoreConversation(conversation, DEFAULT_SETTINGS)
        .findings) {
        const role = conversation.messages[message]?.role;
        if (kind === 'confusion.unanswered') expect(['bot', 'agent']).toContain(role);
        if (kind === 'confusion.rephrase') expect(role).toBe('customer');
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});
