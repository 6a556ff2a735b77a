import { afterComma } from '@/demo/after-comma';
import { ASIDES, GREETINGS, ORDER_INLINE, PAST_CONTACTS, THIRD_PARTIES } from '@/demo/pieces/customer-talk';
import type { Talk } from '@/demo/talk';

/** How often the bot speaks first. */
const WELCOMES_FIRST = { web_chat: 0.75, whatsapp: 0, in_app: 0.25, email: 0, voice_bot: 1 } as const;

/** How often the first message has the order number in it. */
const GIVES_ORDER = { web_chat: 0.3, whatsapp: 0.25, in_app: 0.3, email: 0.75, voice_bot: 0.1 } as const;

/** The welcome, if any; on WhatsApp some say hello first and wait for the menu. */
export function welcome(talk: Talk): void {
  if (talk.random.chance(WELCOMES_FIRST[talk.channel])) talk.bot(talk.say(talk.voice.welcome));
  else if (talk.channel === 'whatsapp' && talk.random.chance(0.4)) {
    talk.customer(talk.say(GREETINGS));
    talk.bot(talk.say(talk.voice.welcome));
  }
}

/** The request itself, now and then with a sentence about others that asks for nobody. */
export function firstRequest(talk: Talk, asQuestion = false): string[] {
  talk.subjectKnown = true;
  const questions = talk.issue.asks.filter((ask) => ask.includes('?'));
  const parts = [talk.say(asQuestion && questions.length > 0 ? questions : talk.issue.asks)];
  if (talk.issue.needs === 'order' && talk.random.chance(GIVES_ORDER[talk.channel])) {
    // Some wordings name the number themselves.
    if (!parts[0]?.includes(talk.slot('order'))) parts.push(talk.say(ORDER_INLINE));
    talk.detailGiven = true;
  }
  if (!talk.upset && talk.random.chance(0.22)) parts.push(talk.say(ASIDES));
  if (talk.random.chance(0.05)) parts.push(talk.say(PAST_CONTACTS));
  else if (talk.random.chance(0.035)) parts.push(talk.say(THIRD_PARTIES));
  const greets = talk.channel !== 'email' && talk.lines.length === 0 && talk.random.chance(0.25);
  const polite = /^(hi|hello|hey)\b/i.test(parts[0] ?? '');
  if (greets && !polite) {
    parts[0] = `${talk.say(GREETINGS)}, ${afterComma(parts[0] ?? '')}`;
  }
  return parts;
}

/** Opens the conversation with the customer's request. */
export function openTalk(talk: Talk, asQuestion = false): void {
  welcome(talk);
  talk.customer(firstRequest(talk, asQuestion), talk.upset ? 'cross' : 'plain');
}
