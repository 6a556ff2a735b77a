import { ACCEPTS_OFFER, ORDER_NUMBERS } from '@/demo/pieces/customer-talk';
import type { Talk } from '@/demo/talk';
import { askForPerson } from './ask-for-person';
import { agentSettles, joinQuickly } from './bring-agent';
import { endWell } from './end-well';
import { giveDetail } from './give-detail';
import { openTalk, welcome } from './open-talk';
import { answer, react } from './react';

/** Asked for at once, and the bot only wants to know what it is about. */
function askedAtOnce(talk: Talk): void {
  welcome(talk);
  askForPerson(talk);
  if (talk.issue.needs === 'order' && talk.random.chance(0.6)) {
    talk.bot(talk.say(talk.voice.route));
    talk.detailGiven = true;
    talk.subjectKnown = true;
    talk.customer([talk.say(ORDER_NUMBERS), talk.say(talk.issue.asks)]);
    react(talk, talk.say(talk.voice.promise));
  } else {
    talk.bot(talk.say(talk.voice.promise));
  }
}

/** Asked for, or offered, after the bot has had its turn. */
function askedLater(talk: Talk): void {
  openTalk(talk);
  giveDetail(talk);
  if (talk.random.chance(0.45)) {
    if (talk.random.chance(0.6)) answer(talk, talk.issue.selfService);
    askForPerson(talk);
  } else {
    react(talk, talk.say(talk.voice.offer));
    talk.customer(talk.say(ACCEPTS_OFFER));
  }
  react(talk, talk.say(talk.voice.promise));
}

/** A quick hand-over to a person, who settles it. */
export function handOver(talk: Talk): void {
  if (talk.random.chance(0.25)) askedAtOnce(talk);
  else askedLater(talk);
  joinQuickly(talk);
  agentSettles(talk);
  endWell(talk, 0.85);
}

/** By mail: the automatic confirmation, then a person's answer. */
export function answerMail(talk: Talk): void {
  openTalk(talk);
  react(talk, talk.say(talk.voice.welcome));
  agentSettles(talk);
  endWell(talk, 0.7);
}
