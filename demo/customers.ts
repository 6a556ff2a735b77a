import { DAY, SAMPLE_END, SAMPLE_START } from './calendar';
import type { Channel } from './channel';
import { createPersona, type Persona } from './persona';
import { FIRST_NAMES, LAST_NAMES } from './pieces/goods';
import type { Random } from './random';

export type Segment = 'starter' | 'plus' | 'business';

export interface Customer {
  id: string;
  first: string;
  last: string;
  email: string;
  segment: Segment;
  /** Pounds a month. */
  monthlyRevenue: number;
  /** UTC epoch milliseconds. */
  signedUpAt: number;
  /** Where this customer prefers to write. */
  home: Channel;
  /** Contacts a day on average, a power law over customers. */
  rate: number;
  persona: Persona;
}

const SEGMENTS: Readonly<Record<Segment, number>> = { starter: 62, plus: 28, business: 10 };

/** Median pounds a month. */
const REVENUE: Readonly<Record<Segment, number>> = { starter: 24, plus: 68, business: 290 };

const CHANNEL_SHARE: Readonly<Record<Channel, number>> = {
  web_chat: 30,
  whatsapp: 26,
  in_app: 20,
  email: 12,
  voice_bot: 12,
};

/** Shape of the Pareto law of contact rates, and the rate of the quietest, in contacts a day. */
const RATE_SHAPE = 1.5;
const RATE_LEAST = 0.0043;
const RATE_MOST = 0.09;

function emailOf(first: string, last: string, random: Random): string {
  const name = random.pick([
    `${first}.${last}`,
    `${first.charAt(0)}.${last}`,
    `${first}${random.int(60, 99)}`,
    `${last}.${first}`,
  ]);
  return `${name.toLowerCase()}@${random.pick(['mail.example', 'post.example', 'inbox.example'])}`;
}

/** One customer; two thirds were customers before the sample begins. */
export function createCustomer(number: number, random: Random): Customer {
  const first = random.pick(FIRST_NAMES);
  const last = random.pick(LAST_NAMES);
  const segment = random.weighted(SEGMENTS);
  const old = random.chance(0.66);
  const signedUpAt = old
    ? SAMPLE_START - random.int(1, 700) * DAY
    : SAMPLE_START + random.int(0, Math.floor((SAMPLE_END - SAMPLE_START) / DAY) - 30) * DAY;
  const rate = RATE_LEAST * Math.exp(-Math.log(1 - random.next()) / RATE_SHAPE);
  return {
    id: `u${String(number).padStart(4, '0')}`,
    first,
    last,
    email: emailOf(first, last, random),
    segment,
    monthlyRevenue: Math.round(100 * REVENUE[segment] * Math.exp(0.4 * random.normal())) / 100,
    signedUpAt,
    home: random.weighted(CHANNEL_SHARE),
    rate: Math.min(rate, RATE_MOST),
    persona: createPersona(random.fork('persona')),
  };
}
