import type { Channel } from './channel';
import { peopleAwake } from './people-awake';
import type { Random } from './random';
import type { Scenario } from './scenarios/scenario-of';
import type { Topic } from './topic';

/** Release 4.2.0 goes live on WhatsApp and web chat. */
export const BREAKING_RELEASE = Date.UTC(2026, 6, 6, 6);

/** Release 4.3.0 mends both. */
export const MENDING_RELEASE = Date.UTC(2026, 8, 7, 6);

/** The planned part of conversations in which something goes wrong, outside the broken weeks. */
const BAD_SHARE: Readonly<Record<Channel, number>> = {
  web_chat: 0.05,
  whatsapp: 0.05,
  in_app: 0.02,
  email: 0.06,
  voice_bot: 0.08,
};

/** While hand-offs on WhatsApp are broken. */
const BROKEN_WHATSAPP_SHARE = 0.3;

/** While web chat knows the invented rule, of its conversations about refunds and returns: the bot states it nearly every time it comes up. */
const INVENTED_RULE_SHARE = 0.45;

/** How each bot fails when it fails. */
const FAILURE_MIX: Readonly<Record<Channel, Partial<Record<Scenario, number>>>> = {
  web_chat: {
    getLost: 38,
    refusePerson: 14,
    dropTransfer: 6,
    delayPerson: 10,
    breakRule: 12,
    lackEmpathy: 7,
    contradict: 7,
    askAgain: 4,
    misdirect: 3,
  },
  whatsapp: {
    getLost: 44,
    refusePerson: 22,
    dropTransfer: 8,
    delayPerson: 10,
    breakRule: 4,
    lackEmpathy: 6,
    contradict: 3,
    askAgain: 3,
  },
  in_app: { getLost: 35, delayPerson: 32, askAgain: 12, lackEmpathy: 12, misdirect: 5, breakRule: 4 },
  email: { getLost: 36, refusePerson: 18, breakRule: 18, lackEmpathy: 20, contradict: 8 },
  voice_bot: {
    getLost: 48,
    refusePerson: 18,
    delayPerson: 12,
    dropTransfer: 8,
    lackEmpathy: 7,
    misdirect: 5,
    askAgain: 2,
  },
};

/** The broken weeks on WhatsApp: nearly always about reaching a person. */
const BROKEN_WHATSAPP_MIX: Partial<Record<Scenario, number>> = {
  refusePerson: 70,
  dropTransfer: 17,
  getLost: 9,
  delayPerson: 4,
};

/** The part of good conversations that a person finishes. */
const PERSON_SHARE: Readonly<Record<Channel, number>> = {
  web_chat: 0.24,
  whatsapp: 0.26,
  in_app: 0.34,
  email: 0.6,
  voice_bot: 0.36,
};

/** Some matters need a person more often than others, and go wrong more often. */
const WEIGHT_OF: Readonly<Record<Topic, { person: number; bad: number }>> = {
  'order status': { person: 0.5, bad: 0.8 },
  refund: { person: 1.1, bad: 1.2 },
  billing: { person: 1.4, bad: 1.2 },
  'log-in': { person: 0.7, bad: 0.8 },
  cancellation: { person: 0.9, bad: 1 },
  'delivery problem': { person: 1.2, bad: 1.3 },
  appointment: { person: 0.7, bad: 0.8 },
  'technical fault': { person: 1.3, bad: 1.1 },
  complaint: { person: 1.9, bad: 1.4 },
  warranty: { person: 1.3, bad: 1 },
  'payment failed': { person: 1, bad: 1 },
  'change address': { person: 0.6, bad: 0.7 },
  return: { person: 0.8, bad: 1 },
  'promo code': { person: 0.6, bad: 0.8 },
  'product question': { person: 0.6, bad: 0.6 },
};

/** The version of the bot that answers on a channel at a moment. */
export function botVersionAt(channel: Channel, at: number): string {
  switch (channel) {
    case 'web_chat':
    case 'whatsapp':
      if (at >= MENDING_RELEASE) return '4.3.0';
      return at >= BREAKING_RELEASE ? '4.2.0' : '4.1.2';
    case 'in_app':
      return at >= Date.UTC(2026, 4, 18, 6) ? '2.8.0' : '2.7.1';
    case 'email':
      return '1.9.4';
    default:
      return at >= Date.UTC(2026, 7, 24, 6) ? '3.1.0' : '3.0.2';
  }
}

export interface Plot {
  scenario: Scenario;
  bad: boolean;
}

/** Decides how a conversation goes, before a word of it is written. */
export function plotOf(channel: Channel, topic: Topic, at: number, random: Random): Plot {
  const broken = botVersionAt(channel, at) === '4.2.0';
  const returning = topic === 'refund' || topic === 'return';
  if (broken && channel === 'web_chat' && returning && random.chance(INVENTED_RULE_SHARE)) {
    return { scenario: 'inventRefundRule', bad: true };
  }
  const weight = WEIGHT_OF[topic];
  const brokenWhatsapp = broken && channel === 'whatsapp';
  const share = brokenWhatsapp ? BROKEN_WHATSAPP_SHARE : BAD_SHARE[channel];
  if (random.chance(share * weight.bad)) {
    const scenario = random.weighted(brokenWhatsapp ? BROKEN_WHATSAPP_MIX : FAILURE_MIX[channel]);
    const needsPeople = scenario === 'delayPerson' || scenario === 'askAgain' || scenario === 'misdirect';
    return { scenario: needsPeople && !peopleAwake(at) ? 'getLost' : scenario, bad: true };
  }
  // Where hand-offs are broken, few of those who would need one get it.
  const person = PERSON_SHARE[channel] * weight.person * (brokenWhatsapp ? 0.4 : 1);
  if (!random.chance(person)) return { scenario: 'solve', bad: false };
  if (channel === 'email') return { scenario: 'answerMail', bad: false };
  return { scenario: peopleAwake(at) ? 'handOver' : 'callBack', bad: false };
}
