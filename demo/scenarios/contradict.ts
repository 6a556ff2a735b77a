import { CONTRADICTED, CONTRADICTIONS } from '@/demo/pieces/confusion';
import type { Talk } from '@/demo/talk';
import { endBadly } from './end-badly';
import { endWell } from './end-well';
import { getLost } from './get-lost';
import { giveDetail } from './give-detail';
import { openTalk } from './open-talk';
import { answer, react } from './react';

/** The bot says one thing, and a moment later another. */
export function contradict(talk: Talk): void {
  const fitting = CONTRADICTIONS.filter(({ topics }) => topics.some((topic) => topic === talk.setting.topic));
  if (fitting.length === 0) {
    getLost(talk);
    return;
  }
  const { first, probe, second } = talk.random.pick(fitting);
  openTalk(talk);
  if (talk.issue.needs === 'order') giveDetail(talk);
  answer(talk, first);
  talk.customer(talk.say(probe));
  talk.bot(talk.say(second));
  talk.plant('confusion.contradiction');
  talk.customer(talk.say(CONTRADICTED), 'cross');
  if (talk.random.chance(0.45)) {
    talk.upset = true;
    react(talk, 'My first answer was wrong. The second one is right.');
    endWell(talk, 0.3);
    talk.resolved = 'unclear';
  } else {
    talk.bot(talk.say(talk.voice.menu));
    endBadly(talk);
  }
}
