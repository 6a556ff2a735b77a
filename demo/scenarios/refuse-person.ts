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
function deny(talk: Talk): void {
  const last = talk.lines.findLast((line) => line.role === 'bot' && talk.lines.indexOf(line) > 0);
  const how = talk.random.weighted({ refuse: 50, menu: 28, fallback: 14, repeat: last ? 14 : 0 });
  if (how === 'refuse') {
    talk.bot(talk.say(talk.voice.refuse));
    talk.plant('escalation.refused');
    return;
  }
  talk.plant('escalation.ignored');
  if (how === 'repeat' && last) {
    talk.bot(last.text);
    talk.plant('confusion.loop');
  } else if (how === 'fallback') {
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
    if (talk.random.chance(0.5)) answer(talk, talk.issue.selfService);
    else if (talk.upset) react(talk, talk.say(talk.issue.selfService));
  }
  talk.upset = false;
  askForPerson(talk);
  deny(talk);
  const insists = talk.random.weighted({ 0: 30, 1: 45, 2: 25 });
  for (let i = 0; i < Number(insists); i++) {
    askForPersonAgain(talk);
    const turn =
      talk.channel === 'email'
        ? 'deny'
        : talk.random.weighted({ deny: 76, drop: 12, grant: peopleAwake(talk.setting.at) ? 12 : 0 });
    if (turn === 'deny') {
      deny(talk);
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
