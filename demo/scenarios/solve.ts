import type { Talk } from '@/demo/talk';
import { endWell } from './end-well';
import { digress, followUp } from './follow-up';
import { giveDetail } from './give-detail';
import { openTalk } from './open-talk';
import { answer, answerBriefly } from './react';

/** The bot solves it alone. */
export function solve(talk: Talk): void {
  openTalk(talk);
  giveDetail(talk);
  answer(talk, talk.issue.answers);
  const most = talk.channel === 'email' ? talk.random.int(0, 1) : talk.random.int(1, 3);
  followUp(talk, most, (pieces) => answerBriefly(talk, pieces));
  digress(talk);
  endWell(talk, 0.7);
}
