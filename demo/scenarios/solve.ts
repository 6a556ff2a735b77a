import type { Talk } from '@/demo/talk';
import { endWell } from './end-well';
import { declineOffer, digress, followUp } from './follow-up';
import { giveDetail } from './give-detail';
import { openTalk } from './open-talk';
import { answer, answerBriefly } from './react';

/** The bot solves it alone. */
export function solve(talk: Talk): void {
  openTalk(talk);
  giveDetail(talk);
  answer(talk, talk.issue.answers);
  digress(talk);
  const most = talk.channel === 'email' ? talk.random.int(0, 1) : talk.random.int(1, 3);
  followUp(talk, most, (pieces) => answerBriefly(talk, pieces));
  const offers = talk.channel !== 'email' && talk.lines.at(-1)?.text.endsWith('?') === false;
  if (offers && talk.random.chance(0.08)) declineOffer(talk);
  else endWell(talk, 0.7);
}
