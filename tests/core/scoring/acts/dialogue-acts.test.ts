import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '@/core/conversation/role';
import { analyse } from '@/core/scoring/acts/analyse';
import { type DialogueAct, dialogueActNames } from '@/core/scoring/acts/dialogue-act';
import { talk } from '@/tests/core/scoring/talk';

function actsOf(line: string): readonly DialogueAct[] {
  return dialogueActNames(analyse(talk([line])).messages[0]?.does ?? 0);
}

/** Each message with acts that it has and acts that it has not. */
const MESSAGES: readonly [line: string, has: string, not: string][] = [
  ['C: hi there', 'greet', 'inform ask request'],
  ['C: Good evening, my boiler has no pressure since Sunday', 'inform', 'ask confirm negate'],
  ['C: where is my parcel', 'ask', 'request confirm'],
  ['C: hello when does the library open on friday?', 'greet ask inform', 'negate'],
  ['C: who pays for the courier', 'ask', 'inform'],
  ['C: what I got is a kettle without a lid', 'inform', 'ask'],
  ['C: when I came home the router was dead', 'inform', 'ask'],
  ['C: I was wondering whether dogs travel free', 'ask', 'negate'],
  ['C: please cancel my gym plan', 'request', 'ask'],
  ['C: could you resend the invoice', 'request ask', 'inform'],
  ['C: i need a new pin', 'request', 'ask'],
  ['C: reset my password pls', 'request', 'confirm'],
  ['C: yes please', 'confirm', 'inform negate'],
  ['C: yep thats the one', 'confirm', 'negate'],
  ['C: nope', 'negate', 'confirm inform'],
  ['C: no thanks', 'negate thanks', 'inform confirm'],
  ['C: no problem at all', '', 'negate'],
  ['C: booking 88412', 'inform', 'ask'],
  ['C: thx bye', 'thanks goodbye', 'inform ask'],
  ['C: let me talk to a real person', 'human_request', 'greet'],
  ['C: no, that is not what I asked', 'correct negate', 'confirm'],
  ['C: what does that even mean? I am lost', 'not_understood ask', 'greet'],
  ['C: this is a disgrace, third broken lamp', 'complain', 'praise'],
  ['C: 👍', 'react', 'inform'],
  ['C: ??', 'ask', 'react inform'],
  ['C: ...', 'react', 'inform'],
  ['B: Hello! How can I help you today?', 'greet offer', 'clarify'],
  ['B: Could you give me your booking number?', 'ask clarify', 'offer'],
  ['B: Please enter the six digits from the text message.', 'clarify request', 'ask'],
  ['B: Is there anything else I can do for you?', 'offer_more', 'ask clarify offer'],
  ['B: Would you like me to send a new one?', 'offer', 'clarify ask'],
  ['B: Shall I book the engineer for Tuesday?', 'offer', 'clarify'],
  ['B: Unplug the router and wait a minute.', 'instruct', 'ask'],
  ['B: You can reset it under Settings.', 'instruct', 'ask refuse'],
  ['B: We will refund the fee within five days.', 'promise inform', 'refuse ask'],
  ['B: I cannot change a name on this ticket.', 'refuse', 'promise'],
  ["B: Sorry, I didn't understand that.", 'apologise fallback', 'ask'],
  ["B: I'm so sorry, I understand how frustrating this is.", 'apologise empathise', 'fallback ask'],
  ['B: I am transferring you to a colleague now.', 'promise_transfer', 'refuse'],
  ['B: Your parcel reached the depot this morning.', 'inform', 'ask promise'],
  ['A: Thank you for waiting, you are number 3 in the queue.', 'thanks wait inform', 'ask'],
  ['A: Goodbye and take care', 'goodbye', 'ask'],
  ['S: Chat transferred to billing', 'transfer', 'event'],
  ['S: Ana joined', 'join', 'event'],
  ['S: Session started', 'event', 'inform'],
];

describe('dialogueActs', () => {
  it.each(MESSAGES)('%s', (line, has, not) => {
    const acts = actsOf(line);
    const words = (list: string) => list.split(' ').filter((word) => word !== '');
    expect(acts).toEqual(expect.arrayContaining(words(has)));
    expect(words(not).filter((act) => (acts as readonly string[]).includes(act))).toEqual([]);
  });

  it('gives every message with anything in it at least one act, and an empty one none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.string({ unit: 'binary', maxLength: 60 }), (role, text) => {
        const [message] = analyse({
          ...talk([]),
          messages: [{ role, text, at: null, author: null }],
        }).messages;
        expect((message?.does ?? 0) === 0).toBe(text.trim() === '');
      }),
    );
  });
});
