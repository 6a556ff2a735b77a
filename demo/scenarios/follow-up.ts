import { afterComma } from '@/demo/after-comma';
import { ACKS, ARE_YOU_HUMAN, CONTACT_REQUESTS, DECLINES_OFFER, THANKS } from '@/demo/pieces/customer-talk';
import { MILD_ANNOYANCE } from '@/demo/pieces/moods';
import type { Talk } from '@/demo/talk';
import { react } from './react';

const NOTED = ['I have noted that for the team.', 'I will pass that on.', 'I have told the team.'];

/** Up to `most` further questions, in the order in which they make sense. */
export function followUp(talk: Talk, most: number, reply: (pieces: readonly string[]) => void): void {
  let left = most;
  for (const { ask, answer } of talk.issue.more) {
    if (left === 0) return;
    if (!talk.random.chance(0.7)) continue;
    const question = talk.say(ask);
    if (talk.random.chance(0.3)) talk.customer(`${talk.say(ACKS)}, ${afterComma(question)}`);
    else talk.customer([talk.random.chance(0.2) ? `${talk.say(ACKS)}.` : '', question]);
    reply(answer);
    left--;
  }
}

/** A turn beside the matter, of the kinds that a careless reader takes for something else. */
export function digress(talk: Talk): void {
  const kind = talk.random.weighted({ nothing: 84, machine: 6, contact: 5, annoyed: 5 });
  if (talk.channel === 'email' || kind === 'nothing') return;
  if (kind === 'machine') {
    talk.customer(talk.say(ARE_YOU_HUMAN));
    react(talk, talk.say(talk.voice.machine));
  } else if (kind === 'contact') {
    talk.customer(talk.say(CONTACT_REQUESTS));
    react(talk, talk.say(talk.voice.contact));
  } else {
    talk.customer(talk.say(MILD_ANNOYANCE), 'cross');
    talk.upset = true;
    react(talk, talk.say(NOTED));
  }
}

/** The bot offers a person although all is settled, and the customer needs none. */
export function declineOffer(talk: Talk): void {
  talk.bot(talk.say(talk.voice.offer));
  talk.customer([talk.say(DECLINES_OFFER), talk.random.chance(0.5) ? talk.say(THANKS) : '']);
  talk.bot(talk.say(talk.voice.goodbye));
  talk.resolved = 'yes';
}
