import {
  AGENT_APOLOGIES,
  AGENT_CHECKS,
  AGENT_GREETINGS,
  AGENT_GREETINGS_PHONE,
  AGENT_OPENERS,
  CUSTOMER_OK,
} from '@/demo/pieces/agent-talk';
import { JOIN_EVENTS } from '@/demo/pieces/waiting';
import type { Talk } from '@/demo/talk';
import { followUp } from './follow-up';
import { firstRequest } from './open-talk';

/** A promised person joins within seconds. */
export function joinQuickly(talk: Talk): void {
  if (talk.channel === 'email') return;
  talk.wait(talk.channel === 'in_app' ? talk.random.int(3, 18) : talk.random.int(6, 32));
  talk.system(talk.channel === 'voice_bot' ? 'Call transferred to customer care' : talk.say(JOIN_EVENTS));
}

/** Hello, and sorry where that is due; returns the sorry that is still to be said. */
function greet(talk: Talk, sorry: string): string {
  if (!talk.subjectKnown) {
    talk.agent(talk.say(AGENT_OPENERS));
    talk.customer(firstRequest(talk));
    return sorry;
  }
  const hello = talk.channel === 'voice_bot' ? AGENT_GREETINGS_PHONE : AGENT_GREETINGS;
  talk.agent([talk.say(hello), sorry].filter(Boolean).join(' '));
  return '';
}

/** What a person does: greets, looks, settles it, answers what is left. */
export function agentSettles(talk: Talk, greets = true): void {
  let sorry = talk.upset ? talk.say(AGENT_APOLOGIES) : '';
  talk.upset = false;
  if (greets && talk.channel !== 'email') sorry = greet(talk, sorry);
  if (talk.channel !== 'email' && talk.random.chance(0.4)) {
    talk.agent(talk.say(AGENT_CHECKS));
    if (talk.random.chance(0.7)) talk.customer(talk.say(CUSTOMER_OK));
  }
  talk.agent([sorry, talk.say(talk.issue.agentFixes)].filter(Boolean).join(' '));
  followUp(talk, talk.random.int(0, 1), (pieces) => talk.agent(talk.say(pieces)));
}
