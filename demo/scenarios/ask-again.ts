import { ASKS_AGAIN, GIVEN_BEFORE } from '@/demo/pieces/agent-talk';
import type { Talk } from '@/demo/talk';
import { askForPerson } from './ask-for-person';
import { agentSettles, joinQuickly } from './bring-agent';
import { delayPerson } from './delay-person';
import { endWell } from './end-well';
import { giveDetail } from './give-detail';
import { openTalk } from './open-talk';
import { react } from './react';

/** The person who joins has not read a word. */
export function askAgain(talk: Talk): void {
  if (talk.issue.needs !== 'order') {
    delayPerson(talk);
    return;
  }
  openTalk(talk);
  giveDetail(talk);
  askForPerson(talk);
  react(talk, talk.say(talk.voice.promise));
  joinQuickly(talk);
  talk.agent(talk.say(ASKS_AGAIN));
  talk.plant('escalation.repeat_after_transfer');
  talk.customer(talk.say(GIVEN_BEFORE), 'cross');
  talk.upset = true;
  agentSettles(talk, false);
  endWell(talk, 0.4);
}
