import {
  CLOSED_EVENTS,
  HANG_UP_EVENTS,
  NOBODY_CAME,
  QUEUE_EVENTS,
  RING_EVENTS,
  WAITING,
} from '@/demo/pieces/waiting';
import type { Talk } from '@/demo/talk';
import { askForPerson } from './ask-for-person';
import { giveDetail } from './give-detail';
import { openTalk, welcome } from './open-talk';
import { answer, react } from './react';

/** After the promise: the queue, the waiting, the end. */
export function waitForNobody(talk: Talk): void {
  talk.plant('escalation.dropped');
  talk.resolved = 'no';
  if (talk.random.chance(0.6))
    talk.system(talk.say(talk.channel === 'voice_bot' ? RING_EVENTS : QUEUE_EVENTS));
  for (let turns = talk.random.int(0, 2); turns > 0; turns--) {
    talk.wait(talk.random.int(90, 420));
    talk.customer(talk.say(WAITING));
  }
  if (talk.random.chance(0.6)) {
    talk.wait(talk.random.int(240, 900));
    talk.customer(talk.say(NOBODY_CAME), 'cross');
    talk.ending = 'cross';
  }
  talk.wait(talk.random.int(300, 1800));
  talk.system(talk.say(talk.channel === 'voice_bot' ? HANG_UP_EVENTS : CLOSED_EVENTS));
}

/** A person is promised, and nobody comes. */
export function dropTransfer(talk: Talk): void {
  if (talk.random.chance(0.25)) {
    welcome(talk);
    talk.upset = false;
  } else {
    openTalk(talk);
    giveDetail(talk);
    if (talk.random.chance(0.4)) answer(talk, talk.issue.selfService);
  }
  askForPerson(talk);
  react(talk, talk.say(talk.voice.promise));
  waitForNobody(talk);
}
