import { peopleAwake } from '@/demo/people-awake';
import type { Talk } from '@/demo/talk';
import { askForPerson, askForPersonAgain } from './ask-for-person';
import { agentSettles, joinQuickly } from './bring-agent';
import { waitForNobody } from './drop-transfer';
import { endBadly } from './end-badly';
import { endWell } from './end-well';
import { giveDetail } from './give-detail';
import { openTalk, welcome } from './open-talk';
import { answer, react } from './react';

/** The bot's reply to a request for a person, when it gives none. */
function deny(talk: Talk, refusals: Set<string>): void {
  const last = talk.lines.slice(1).findLast((line) => line.role === 'bot');
  const how = talk.random.weighted({ refuse: 50, menu: 28, fallback: 14, repeat: last ? 14 : 0 });
  if (how === 'refuse') {
    const refusal = talk.say(talk.voice.refuse);
    refusals.add(refusal);
    talk.bot(refusal);
    talk.plant('escalation.refused');
    return;
  }
  if (how === 'repeat' && last) {
    // A refusal that comes again is one.
    if (refusals.has(last.text)) talk.plantNext('escalation.refused');
    else talk.plantNext('escalation.ignored');
    talk.bot(last.text);
    talk.plant('confusion.loop');
    return;
  }
  talk.plantNext('escalation.ignored');
  if (how === 'fallback') {
    talk.bot(talk.say(talk.voice.fallback));
    talk.plant('confusion.fallback');
  } else talk.bot(talk.say(talk.voice.menu));
}

/** A request for a person that is declined or passed over, once or in circles. */
export function refusePerson(talk: Talk): void {
  if (talk.random.chance(0.25)) welcome(talk);
  else {
    openTalk(talk);
    giveDetail(talk);
    if (talk.channel === 'email' || talk.random.chance(0.5)) answer(talk, talk.issue.selfService);
    else if (talk.upset) react(talk, talk.say(talk.issue.selfService));
  }
  talk.upset = false;
  const refusals = new Set<string>();
  askForPerson(talk);
  deny(talk, refusals);
  const insists = talk.random.weighted({ 0: 30, 1: 45, 2: 25 });
  for (let i = 0; i < Number(insists); i++) {
    askForPersonAgain(talk);
    const turn =
      talk.channel === 'email'
        ? 'deny'
        : talk.random.weighted({ deny: 76, drop: 12, grant: peopleAwake(talk.setting.at) ? 12 : 0 });
    if (turn === 'deny') {
      deny(talk, refusals);
      continue;
    }
    talk.bot(talk.say(talk.voice.promise));
    if (turn === 'drop') {
      waitForNobody(talk);
      return;
    }
    joinQuickly(talk);
    talk.upset = true;
    agentSettles(talk);
    endWell(talk, 0.5);
    return;
  }
  endBadly(talk);
}
