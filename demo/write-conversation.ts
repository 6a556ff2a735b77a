import type { Issue } from './issue';
import { ISSUES_OF } from './pieces/topics/issues-of';
import type { Random } from './random';
import { SCENARIO_OF } from './scenarios/scenario-of';
import type { Contact } from './simulate-history';
import { botVersionAt } from './story';
import { Talk } from './talk';

export interface WrittenConversation {
  id: string;
  contact: Contact;
  talk: Talk;
  botVersion: string;
  /** 1 to 5, null for most. */
  csat: number | null;
}

/** One in five answers the survey, the annoyed a little more often. */
function rate(talk: Talk, random: Random): number | null {
  if (!random.chance(talk.ending === 'cross' ? 0.28 : 0.18)) return null;
  if (talk.resolved === 'no') return random.chance(0.8) ? 1 : 2;
  if (talk.ending === 'glad') return random.chance(0.7) ? 5 : 4;
  return talk.failures.size > 0 ? random.int(2, 4) : random.int(3, 5);
}

/** The issues of the topic that fit the channel and the way it goes. */
function issuesFor({ topic, channel, scenario }: Contact): Issue[] {
  return ISSUES_OF[topic].filter((issue) => {
    if (scenario === 'inventRefundRule') return issue.aboutRefund;
    if (scenario === 'contradict') return issue.needs === 'order' || topic === 'appointment';
    return channel !== 'voice_bot' || !issue.typedOnly;
  });
}

/** Writes the words of a planned contact. */
export function writeConversation(id: string, contact: Contact, random: Random): WrittenConversation {
  const { customer, channel, topic, at } = contact;
  const talk = new Talk({
    at,
    first: customer.first,
    last: customer.last,
    email: customer.email,
    topic,
    botName: channel === 'web_chat' ? 'Fern' : null,
    channel,
    issue: random.pick(issuesFor(contact)),
    persona: customer.persona,
    random,
  });
  SCENARIO_OF[contact.scenario](talk);
  return { id, contact, talk, botVersion: botVersionAt(channel, at), csat: rate(talk, random) };
}
