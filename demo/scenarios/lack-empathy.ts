import { DISTRESS } from '@/demo/pieces/moods';
import type { Talk } from '@/demo/talk';
import { endBadly } from './end-badly';
import { endWell } from './end-well';
import { giveDetail } from './give-detail';
import { firstRequest, welcome } from './open-talk';
import { answer } from './react';

/** The customer is beside themselves, and the reply goes on with business. */
export function lackEmpathy(talk: Talk): void {
  welcome(talk);
  talk.customer([...firstRequest(talk), talk.say(DISTRESS)], 'cross');
  talk.plantNext('empathy.missing');
  talk.upset = false;
  if (talk.issue.needs && !talk.detailGiven && talk.random.chance(0.65)) {
    giveDetail(talk);
    answer(talk, talk.issue.answers);
    if (talk.random.chance(0.6)) endWell(talk, 0.25);
    else endBadly(talk);
    return;
  }
  talk.bot(talk.say(talk.voice.cold));
  endBadly(talk);
}
