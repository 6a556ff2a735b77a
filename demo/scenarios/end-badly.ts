import { NEGATIVE_ENDS, SARCASTIC_ENDS } from '@/demo/pieces/moods';
import { HANG_UP_EVENTS } from '@/demo/pieces/waiting';
import type { Talk } from '@/demo/talk';

/** The customer leaves without what they came for: angry, ironical, resigned or without a word. */
export function endBadly(talk: Talk): void {
  talk.resolved = 'no';
  const how = talk.random.weighted({ angry: 0.42, ironic: 0.24, silent: 0.34 });
  if (how === 'silent') {
    if (talk.channel === 'voice_bot') talk.system(talk.say(HANG_UP_EVENTS));
    return;
  }
  talk.ending = 'cross';
  talk.customer(talk.say(how === 'angry' ? NEGATIVE_ENDS : SARCASTIC_ENDS), 'cross');
  if (talk.random.chance(0.22)) {
    talk.bot(talk.say(talk.voice.cold));
    talk.plant('empathy.missing');
  }
}
