import { DAY, SAMPLE_END, SAMPLE_START } from './calendar';
import { CHANNELS, type Channel } from './channel';
import type { Customer } from './customers';
import type { Random } from './random';
import { dayAfter, momentOf, topicOn } from './rhythm';
import { type Plot, plotOf } from './story';
import type { Topic } from './topic';

export interface Contact extends Plot {
  customer: Customer;
  channel: Channel;
  topic: Topic;
  /** UTC epoch milliseconds. */
  at: number;
}

export interface History {
  contacts: Contact[];
  /** UTC epoch milliseconds; null for those who are still customers. */
  churnedAt: number | null;
}

/**
 * Chance a day of leaving once a customer has been in contact. Every bad contact multiplies it and every good one
 * divides it: one bad weighs as much as ln 2.2 / ln 1.45 = 2.1 good ones, within the 2 to 5 that research reports.
 */
const CHURN_HAZARD = 0.0024;
const BAD_RATIO = 2.2;
const GOOD_RATIO = 1.45;

/** Contacts of a kind that still change it; after so many a customer has made up their mind. */
const MOST = 4;

/** Chance to be back on the same matter within the week. */
const BACK_AFTER_BAD = 0.42;
const BACK_AFTER_GOOD = 0.055;

/** Most stay with their channel. */
const STAYS = 0.8;

function channelOf(customer: Customer, random: Random): Channel {
  return random.chance(STAYS) ? customer.home : random.pick(CHANNELS);
}

function hazardAfter(contacts: readonly Contact[]): number {
  const bad = contacts.filter((contact) => contact.bad).length;
  const good = contacts.length - bad;
  return CHURN_HAZARD * (BAD_RATIO ** Math.min(bad, MOST) / GOOD_RATIO ** Math.min(good, MOST));
}

/** Everything that one customer wrote to Fernhill in the sample, and whether they left. */
export function simulateHistory(customer: Customer, random: Random): History {
  const contacts: Contact[] = [];
  const born = Math.max(customer.signedUpAt + DAY, SAMPLE_START);
  // The quiet ones' first contact lies anywhere in their time; the busy ones' early on.
  const span = (SAMPLE_END - born) / DAY;
  const first = Math.min(random.exponential(1 / (customer.rate * 1.3)), span * random.next());
  let day = dayAfter(born, first);
  let churnedAt: number | null = null;
  let patience = 0;
  let hazard = 0;
  let again: Topic | null = null;
  while (day < SAMPLE_END && (churnedAt === null || day < churnedAt)) {
    const channel = channelOf(customer, random);
    const topic: Topic = again ?? topicOn(channel, random);
    let at = momentOf(day, channel, random);
    const before = contacts.at(-1);
    if (before && at < before.at + 4 * 3_600_000) at = before.at + random.int(4, 20) * 3_600_000;
    if (at >= SAMPLE_END || (churnedAt !== null && at >= churnedAt)) break;
    const plot = plotOf(channel, topic, at, random.fork(`plot ${contacts.length}`));
    // What was left of the patience runs down at the pace that the contacts so far have set.
    if (before) patience -= ((at - before.at) / DAY) * hazard;
    else patience = random.exponential(1);
    contacts.push({ customer, channel, topic, at, ...plot });
    hazard = hazardAfter(contacts);
    const left = at + Math.max(2, patience / hazard) * DAY;
    churnedAt = left < SAMPLE_END ? left : null;
    const back = random.chance(plot.bad ? BACK_AFTER_BAD : BACK_AFTER_GOOD);
    again = back ? topic : null;
    day = back
      ? day + Math.min(6, Math.floor(random.exponential(1.6))) * DAY
      : dayAfter(day + DAY, random.exponential(1 / customer.rate));
  }
  return { contacts, churnedAt };
}
