import Sentiment from 'sentiment';
import type { Conversation } from '@/core/conversation/conversation';
import type { Policy } from '@/core/policy/policy';
import { compileRegister } from '@/core/scoring/accuracy/compile-register';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { seeded } from '@/eval/coverage/simulate-conversations';

/** Long enough that the optimiser has settled. */
const SECONDS = 3;

const CUSTOMER = [
  'hi, where is my parcel? the tracking has not changed since last week and nobody answers',
  'order 48213, the one with the two lamps and the rug',
  'no, that is not what I asked. I want to know when it leaves the warehouse',
  'ok thanks, that works for me',
  'can I speak to somebody in your team please, this is going nowhere',
  "I'm really disappointed, it's the third time and I still have no refund!",
  'yes please go ahead and send it to my work address instead',
  'what does the insurance cover if I travel for more than thirty days',
];
const BOT = [
  'Hello! I am the virtual assistant. Every order has its own page in your profile. How may I help?',
  "I'm sorry, I didn't quite understand that. Could you say it in other words?",
  'Thank you. Your order left the warehouse this morning and should reach you within three working days.',
  "Of course. I'm connecting you with a colleague now, please stay in this chat.",
  'The refund of 24.90 was sent to your card ending 4471. It can take up to five days to appear.',
  'Which of the two addresses would you like me to use: home or work?',
];

const WORDS = [...CUSTOMER, ...BOT].flatMap((text) => text.match(/[a-z']+/gi) ?? []);

const RULES = [
  'Can I bring a dog? Dogs are welcome for £12 a night, two at most.',
  'Until when can I cancel? A booking can be cancelled free of charge up to 48 hours before arrival.',
  'How long does a refund take? The refund is paid to the card within 5 working days.',
  'Is parking included? Parking costs £8 a day and must be booked ahead.',
  'How is an order delivered? Orders leave the warehouse on the next working day.',
  'Is there insurance? Insurance covers travel of up to thirty days.',
];

/** A register as long as those of large companies: the rules of many houses, all a little different. */
function longRegister(count: number): Policy[] {
  return Array.from({ length: count }, (_, i) => ({
    id: String(i),
    topic: `House ${String.fromCharCode(97 + (i % 26))}${(i * 7919) % 2003}`,
    text: RULES[i % RULES.length] ?? '',
  }));
}

/** Every so many words one is put in, so that no sentence comes twice. */
const EVERY = 5;

/** The text with words of other texts put in, chosen by `random`. */
function mixed(text: string, random: () => number): string {
  return text
    .split(' ')
    .flatMap((word, i) =>
      i % EVERY === 1 ? [word, WORDS[Math.floor(random() * WORDS.length)] ?? ''] : [word],
    )
    .join(' ');
}

/**
 * Conversations of a dozen messages, about 80 characters each, half of them the customer's. With `random` their
 * sentences differ in words too: what is remembered of sentences is of no use then.
 */
function sample(count: number, random: (() => number) | null = null): Conversation[] {
  return Array.from({ length: count }, (_, c) => ({
    id: String(c),
    channel: 'web chat',
    customerId: null,
    topic: null,
    language: null,
    botVersion: null,
    csat: null,
    messages: Array.from({ length: 12 }, (_, m) => {
      const customer = m % 2 === 0;
      const texts = customer ? CUSTOMER : BOT;
      // Every text is its own: engines cache what they have split before, and real chat is not cached.
      const plain = texts[(c * 7 + m * 5 + (c >> 3)) % texts.length] ?? '';
      const text = `${random === null ? plain : mixed(plain, random)} ${c}-${m}`;
      return {
        role: customer ? ('customer' as const) : ('bot' as const),
        text,
        at: m * 20_000,
        author: null,
      };
    }),
  }));
}

/** Messages in a second of processor time, which a busy machine does not stretch; collecting garbage counts. */
function perSecond(work: () => number): number {
  work();
  const from = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  };
  let messages = 0;
  while (spent() < SECONDS) messages += work();
  return messages / spent();
}

/** Prints messages a second of the whole scorer, beside one sentiment number a message by `sentiment`. */
export async function run(): Promise<void> {
  const conversations = sample(2000);
  const texts = conversations.flatMap((c) => c.messages.map((m) => m.text));
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const peer = new Sentiment();
  let kept = 0;
  const own = perSecond(() => {
    for (const c of conversations) kept += scoreConversation(c, DEFAULT_SETTINGS).findings.length;
    return texts.length;
  });
  const others = sample(2000, seeded(1));
  const fresh = perSecond(() => {
    for (const c of others) kept += scoreConversation(c, DEFAULT_SETTINGS).findings.length;
    return texts.length;
  });
  const register = compileRegister(longRegister(12_000));
  const held = perSecond(() => {
    for (const c of conversations) kept += scoreConversation(c, DEFAULT_SETTINGS, register).findings.length;
    return texts.length;
  });
  const theirs = perSecond(() => {
    for (const text of texts) kept += peer.analyze(text).score;
    return texts.length;
  });
  console.log(
    `${texts.length} messages of ${characters.toFixed(0)} characters, one core (check ${kept > 0})`,
  );
  console.log(`this scorer, everything       ${Math.round(own).toLocaleString('en')} messages/s`);
  console.log(`where no sentence comes twice  ${Math.round(fresh).toLocaleString('en')} messages/s`);
  console.log(`the same, 12,000 policies     ${Math.round(held).toLocaleString('en')} messages/s`);
  console.log(`sentiment, one number each    ${Math.round(theirs).toLocaleString('en')} messages/s`);
  for (const [name, conversation] of hostile()) {
    const from = performance.now();
    scoreConversation(conversation, DEFAULT_SETTINGS);
    console.log(`${name.padEnd(34)} ${(performance.now() - from).toFixed(0)} ms`);
  }
}

/** Input made to be slow: one megabyte in a message, ten thousand messages in a conversation. */
function hostile(): [string, Conversation][] {
  const [base] = sample(1);
  if (base === undefined) return [];
  const one = (text: string): Conversation => ({
    ...base,
    messages: [{ role: 'customer', text, at: null, author: null }],
  });
  const many = Array.from({ length: 10_000 }, (_, i) => base.messages[i % base.messages.length] ?? []).flat();
  return [
    ['1 MB "not "', one('not '.repeat(262_144))],
    ['1 MB "talk to the "', one('talk to the '.repeat(87_382))],
    ['1 MB "but good "', one('but good '.repeat(116_509))],
    ['1 MB of one letter', one('a'.repeat(1_048_576))],
    ['1 MB of "!"', one('!'.repeat(1_048_576))],
    ['10,000 messages', { ...base, messages: many }],
  ];
}
