import { AGENT_ENDS } from '@/demo/pieces/agent-talk';
import { FAREWELLS, PLAIN_ENDS, PLAIN_NOES, THANKS, THANKS_AGENT } from '@/demo/pieces/customer-talk';
import { HANG_UP_EVENTS } from '@/demo/pieces/waiting';
import type { Talk } from '@/demo/talk';

/** The customer has got what they came for, and mostly says so. */
export function endWell(talk: Talk, gladness = 0.75): void {
  const withAgent = talk.lines.at(-1)?.role === 'agent';
  talk.resolved = 'yes';
  const how = talk.random.weighted({ thanks: gladness, plain: 0.15, silent: withAgent ? 0.03 : 0.14 });
  if (how === 'silent') {
    if (talk.channel === 'voice_bot') talk.system(talk.say(HANG_UP_EVENTS));
    return;
  }
  const glad = how === 'thanks';
  talk.ending = glad ? 'glad' : 'plain';
  const asked = talk.lines.at(-1)?.text.trimEnd().endsWith('?');
  const bye = talk.random.chance(0.2) ? talk.say(FAREWELLS) : '';
  if (!glad) talk.customer(talk.say(asked ? PLAIN_NOES : PLAIN_ENDS));
  else {
    const no = asked && talk.random.chance(0.4) ? 'No.' : '';
    talk.customer([no, talk.say(withAgent && talk.random.chance(0.75) ? THANKS_AGENT : THANKS), bye], 'glad');
  }
  if (withAgent && talk.channel !== 'email' && talk.random.chance(0.6)) talk.agent(talk.say(AGENT_ENDS));
  else if (!withAgent && talk.random.chance(glad ? 0.6 : 0.3)) talk.bot(talk.say(talk.voice.goodbye));
}
