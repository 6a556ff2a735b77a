import { peopleAwake } from '@/demo/people-awake';
import { CORRECTIONS, JARGON, LOST } from '@/demo/pieces/confusion';
import { ACCEPTS_OFFER } from '@/demo/pieces/customer-talk';
import { ISSUES_OF } from '@/demo/pieces/topics/issues-of';
import type { Talk } from '@/demo/talk';
import { TOPICS } from '@/demo/topic';
import { agentSettles, joinQuickly } from './bring-agent';
import { endBadly } from './end-badly';
import { endWell } from './end-well';
import { giveDetail } from './give-detail';
import { openTalk } from './open-talk';
import { answer, react } from './react';

/** A help page on some other subject. */
function elsewhere(talk: Talk): readonly string[] {
  const others = TOPICS.filter((topic) => topic !== talk.setting.topic);
  const issue = talk.random.pick(ISSUES_OF[talk.random.pick(others)]);
  return issue.selfService;
}

/** A turn of the bot that misses the customer; returns what kind of miss it was. */
function miss(talk: Talk, before: string | null): 'fallback' | 'wrong' | 'loop' | 'jargon' {
  const kind = talk.random.weighted({ fallback: 42, wrong: 34, loop: before ? 34 : 0, jargon: 12 });
  const sorry = talk.upset && kind !== 'loop' ? `${talk.say(talk.voice.sorry)} ` : '';
  if (kind !== 'loop') talk.upset = false;
  if (kind === 'loop' && before) {
    talk.bot(before);
    talk.plant('confusion.loop');
  } else if (kind === 'fallback') {
    talk.bot(sorry + talk.say(talk.voice.fallback));
    talk.plant('confusion.fallback');
  } else {
    const asked = talk.lines.findLast((line) => line.role === 'customer')?.text ?? '';
    talk.bot(sorry + talk.say(kind === 'jargon' ? JARGON : elsewhere(talk)));
    if (kind === 'wrong' && asked.includes('?')) talk.plant('confusion.unanswered');
  }
  return kind;
}

/** The customer tries again: in other words, with a correction, or at a loss. */
function tryAgain(talk: Talk, missed: 'fallback' | 'wrong' | 'loop' | 'jargon'): void {
  if (missed === 'jargon') {
    talk.customer(talk.say(LOST));
    talk.plant('confusion.customer_lost');
    return;
  }
  const corrects = missed === 'wrong' && talk.random.chance(0.55);
  if (corrects) talk.plantNext('confusion.correction');
  const { again, contrasts } = talk.issue;
  if (corrects && contrasts && talk.random.chance(0.5)) talk.customer(talk.say(contrasts), 'cross');
  else talk.customer([corrects ? talk.say(CORRECTIONS) : '', talk.say(again)], corrects ? 'cross' : 'plain');
  talk.plant('confusion.rephrase');
}

/** The bot does not get it, one to three times over; then it does, a person comes, or nobody helps. */
export function getLost(talk: Talk): void {
  openTalk(talk, true);
  if (talk.random.chance(0.5)) giveDetail(talk);
  const turns = Number(talk.random.weighted({ 1: 34, 2: 44, 3: 22 }));
  let findings = 0;
  let before: string | null = null;
  for (let turn = 0; turn < turns; turn++) {
    const missed = miss(talk, before);
    before = talk.lines.at(-1)?.text ?? null;
    findings++;
    if (turn === turns - 1 && talk.random.chance(0.3)) break;
    tryAgain(talk, missed);
    findings++;
  }
  const outcome = talk.random.weighted({ solved: 38, person: 14, nothing: 48 });
  if (talk.lines.at(-1)?.role === 'bot' || outcome === 'nothing') {
    if (talk.lines.at(-1)?.role === 'customer') miss(talk, before);
    if (findings >= 2)
      talk.plantAt(
        'escalation.missed',
        talk.lines.findLastIndex(({ role }) => role === 'bot'),
      );
    endBadly(talk);
  } else if (outcome === 'solved' || talk.channel === 'email' || !peopleAwake(talk.setting.at)) {
    giveDetail(talk);
    answer(talk, talk.issue.answers);
    endWell(talk, 0.45);
  } else {
    react(talk, talk.say(talk.voice.offer));
    talk.customer(talk.say(ACCEPTS_OFFER));
    talk.bot(talk.say(talk.voice.promise));
    joinQuickly(talk);
    agentSettles(talk);
    endWell(talk, 0.6);
  }
}
