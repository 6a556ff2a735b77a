import {
  JOIN_EVENTS,
  LATE_GREETINGS,
  QUEUE_EVENTS,
  RING_EVENTS,
  STILL_HERE,
  WAITING,
} from '@/demo/pieces/waiting';
import type { Talk } from '@/demo/talk';
import { askForPerson } from './ask-for-person';
import { agentSettles } from './bring-agent';
import { endBadly } from './end-badly';
import { endWell } from './end-well';
import { giveDetail } from './give-detail';
import { openTalk } from './open-talk';
import { answer, react } from './react';

/** A person is promised and comes, but minutes too late. */
export function delayPerson(talk: Talk): void {
  openTalk(talk);
  giveDetail(talk);
  if (talk.random.chance(0.4)) answer(talk, talk.issue.selfService);
  askForPerson(talk);
  react(talk, talk.say(talk.voice.promise));
  if (talk.random.chance(0.5))
    talk.system(talk.say(talk.channel === 'voice_bot' ? RING_EVENTS : QUEUE_EVENTS));
  talk.wait(talk.random.int(200, 700));
  if (talk.random.chance(0.6)) {
    talk.customer(talk.say(WAITING));
    talk.wait(talk.random.int(40, 400));
  }
  if (talk.channel !== 'voice_bot') talk.system(talk.say(JOIN_EVENTS));
  talk.agent(talk.say(LATE_GREETINGS));
  talk.plant('escalation.delayed');
  if (talk.random.chance(0.12)) {
    talk.resolved = 'no';
    talk.wait(600);
    talk.system('Conversation closed: customer has left');
    return;
  }
  talk.customer(talk.say(STILL_HERE));
  agentSettles(talk, false);
  if (talk.random.chance(0.2)) endBadly(talk);
  else endWell(talk, 0.5);
}
