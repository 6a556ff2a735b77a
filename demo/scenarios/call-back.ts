import { CALLBACK_TIMES, THANKS } from '@/demo/pieces/customer-talk';
import type { Talk } from '@/demo/talk';
import { askForPerson } from './ask-for-person';
import { giveDetail } from './give-detail';
import { openTalk } from './open-talk';
import { react } from './react';

/** Asked for a person at night: a call in the morning is agreed. */
export function callBack(talk: Talk): void {
  openTalk(talk);
  if (talk.random.chance(0.6)) giveDetail(talk);
  askForPerson(talk);
  react(talk, talk.say(talk.voice.closed));
  talk.customer(talk.say(CALLBACK_TIMES));
  talk.bot(talk.say(talk.voice.callbackNoted));
  if (talk.random.chance(0.6)) {
    talk.customer(talk.say(THANKS), 'glad');
    talk.ending = 'glad';
  }
}
