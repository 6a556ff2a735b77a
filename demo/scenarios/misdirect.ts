import { SENT_ROUND, WRONG_TEAM } from '@/demo/pieces/agent-talk';
import type { Talk } from '@/demo/talk';
import { askForPerson } from './ask-for-person';
import { agentSettles, joinQuickly } from './bring-agent';
import { endWell } from './end-well';
import { giveDetail } from './give-detail';
import { openTalk } from './open-talk';
import { react } from './react';

/** The first person is in the wrong team and passes the customer on. */
export function misdirect(talk: Talk): void {
  openTalk(talk);
  giveDetail(talk);
  askForPerson(talk);
  react(talk, talk.say(talk.voice.promise));
  joinQuickly(talk);
  talk.agent(talk.say(WRONG_TEAM));
  talk.plant('escalation.misdirected');
  if (talk.random.chance(0.7)) talk.customer(talk.say(SENT_ROUND), 'cross');
  talk.nextAgent();
  joinQuickly(talk);
  talk.upset = true;
  agentSettles(talk);
  endWell(talk, 0.45);
}
