import { DAY, SAMPLE_END, SAMPLE_START } from './calendar';
import type { Channel } from './channel';
import type { Random } from './random';
import type { Topic } from './topic';

/** Contacts by month of the year: a garden shop lives in spring. Index 0 is January. */
const SEASON = [0.7, 0.75, 0.85, 1.15, 1.25, 1.15, 1.0, 0.9, 0.95, 0.95, 0.9, 0.95];

/** Contacts by weekday, Sunday first. */
const WEEKDAY = [0.72, 1.25, 1.12, 1.05, 1.02, 0.98, 0.82];

/** Contacts by hour, midnight first. */
const HOURS: Readonly<Record<Channel, readonly number[]>> = {
  web_chat: [1, 1, 0, 0, 0, 1, 2, 4, 7, 10, 11, 11, 10, 9, 9, 9, 8, 8, 8, 9, 9, 7, 4, 2],
  whatsapp: [2, 1, 1, 0, 0, 1, 3, 5, 6, 7, 8, 8, 9, 8, 7, 7, 8, 9, 10, 11, 11, 9, 5, 3],
  in_app: [1, 1, 0, 0, 1, 2, 4, 7, 8, 8, 8, 8, 9, 8, 7, 7, 8, 9, 9, 9, 8, 6, 3, 2],
  email: [2, 1, 1, 1, 1, 2, 4, 6, 9, 10, 10, 9, 8, 8, 8, 8, 7, 7, 6, 6, 6, 5, 4, 3],
  voice_bot: [0, 0, 0, 0, 0, 0, 0, 4, 10, 12, 12, 11, 9, 9, 10, 10, 9, 7, 4, 2, 1, 0, 0, 0],
};

const TOPIC_SHARE: Readonly<Record<Topic, number>> = {
  'order status': 15,
  refund: 10,
  billing: 6,
  'log-in': 5,
  cancellation: 6,
  'delivery problem': 10,
  appointment: 4,
  'technical fault': 7,
  complaint: 4,
  warranty: 4,
  'payment failed': 4,
  'change address': 4,
  return: 10,
  'promo code': 5,
  'product question': 6,
};

/** Web chat sits in the shop, beside the returns page. */
const WEB_CHAT_LIKES: Partial<Record<Topic, number>> = { refund: 17, return: 16, 'product question': 9 };

const DAYS = Math.round((SAMPLE_END - SAMPLE_START) / DAY);

const busyness = Array.from({ length: DAYS }, (_, day) => {
  const date = new Date(SAMPLE_START + day * DAY);
  return (SEASON[date.getUTCMonth()] ?? 1) * (WEEKDAY[date.getUTCDay()] ?? 1);
});

const meanBusyness = busyness.reduce((sum, value) => sum + value, 0) / DAYS;

/**
 * The day on which `effort` average days' worth of contacts has passed after `from`; waits are short in busy
 * weeks and long in quiet ones. Past the end of the sample: SAMPLE_END.
 */
export function dayAfter(from: number, effort: number): number {
  let left = effort * meanBusyness;
  for (let day = Math.max(0, Math.floor((from - SAMPLE_START) / DAY)); day < DAYS; day++) {
    left -= busyness[day] ?? 0;
    if (left <= 0) return SAMPLE_START + day * DAY;
  }
  return SAMPLE_END;
}

/** A moment of that day on which people use the channel. */
export function momentOf(day: number, channel: Channel, random: Random): number {
  const weights = Object.fromEntries(HOURS[channel].map((weight, hour) => [String(hour), weight]));
  return day + Number(random.weighted(weights)) * 3_600_000 + random.int(0, 3599) * 1000;
}

export function topicOn(channel: Channel, random: Random): Topic {
  return random.weighted<Topic>(channel === 'web_chat' ? { ...TOPIC_SHARE, ...WEB_CHAT_LIKES } : TOPIC_SHARE);
}
