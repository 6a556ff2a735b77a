import { ACKS, ARE_YOU_HUMAN, CONTACT_REQUESTS, DECLINES_OFFER } from '@/demo/pieces/customer-talk';
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
    const ack = talk.random.chance(0.45) ? `${talk.say(ACKS)}${talk.random.pick([',', '.', '!'])}` : '';
    talk.customer([ack, talk.say(ask)]);
    reply(answer);
    left--;
  }
}

/** A turn beside the matter, of the kinds that a careless reader takes for something else. */
export function digress(talk: Talk): void {
  const kind = talk.random.weighted({ nothing: 78, machine: 6, contact: 5, offer: 6, annoyed: 5 });
  if (talk.channel === 'email' || kind === 'nothing') return;
  if (kind === 'machine') {
    talk.customer(talk.say(ARE_YOU_HUMAN));
    react(talk, talk.say(talk.voice.machine));
  } else if (kind === 'contact') {
    talk.customer(talk.say(CONTACT_REQUESTS));
    react(talk, talk.say(talk.voice.contact));
  } else if (kind === 'offer') {
    react(talk, talk.say(talk.voice.offer));
    talk.customer(talk.say(DECLINES_OFFER));
  } else {
    talk.customer(talk.say(MILD_ANNOYANCE), 'cross');
    talk.upset = true;
    react(talk, talk.say(NOTED));
  }
}
