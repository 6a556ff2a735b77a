import { DAY, dayAndMonth, monthName, weekdayName, workingDay } from './calendar';
import type { Slots } from './fill';
import { TEAMS } from './pieces/agent-talk';
import * as goods from './pieces/goods';
import type { Random } from './random';

/** What a conversation is about and who takes part in it. */
export interface SlotSetting {
  /** Start of the conversation, UTC epoch milliseconds. */
  at: number;
  first: string;
  last: string;
  email: string;
  topic: string;
  /** First name of the bot where it has one. */
  botName: string | null;
}

/** The subject in a few words, as one would name it in passing. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'order status': 'my order',
  refund: 'a refund',
  billing: 'my bill',
  'log-in': 'my account',
  cancellation: 'a cancellation',
  'delivery problem': 'a delivery',
  appointment: 'a visit',
  'technical fault': 'a broken device',
  complaint: 'a complaint',
  warranty: 'a warranty claim',
  'payment failed': 'a payment',
  'change address': 'an address',
  return: 'a return',
  'promo code': 'a discount code',
  'product question': 'a product',
};

const DEPARTMENTS = ['refunds', 'returns', 'deliveries', 'orders'];

function daytime(at: number): string {
  const hour = new Date(at).getUTCHours();
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

function pounds(pence: number): string {
  return `£${(pence / 100).toFixed(2)}`;
}

/** A value that is none of those already given. */
function another(list: readonly string[], taken: string, random: Random): string {
  return random.pick(list.filter((entry) => entry !== taken));
}

/**
 * Values for the slots of one conversation, drawn when first asked for and the same ever after.
 * Days lie around the start of the conversation. An unknown name throws: a piece has a typo.
 */
export function createSlots(setting: SlotSetting, random: Random): Slots {
  const soon = workingDay(setting.at + random.int(2, 4) * DAY);
  const later = workingDay(soon + random.int(2, 4) * DAY);
  const latest = workingDay(later + random.int(1, 2) * DAY);
  const past = workingDay(setting.at - random.int(3, 6) * DAY);
  const hour = random.int(8, 15);
  const draw: Record<string, () => string> = {
    first: () => setting.first,
    last: () => setting.last,
    firstComma: () => (random.chance(0.5) ? ` ${setting.first}` : ''),
    email: () => setting.email,
    botName: () => (setting.botName && random.chance(0.3) ? ` ${setting.botName}` : ''),
    subject: () => SUBJECTS[setting.topic] ?? 'my order',
    dept: () => random.pick(DEPARTMENTS),
    team: () => random.pick(TEAMS),
    daytime: () => daytime(setting.at),
    order: () => `FH-${random.int(204117, 998430)}`,
    ticket: () => `T-${random.int(31007, 99870)}`,
    product: () => random.pick(goods.PRODUCTS),
    product2: () => another(goods.PRODUCTS, slots('product'), random),
    device: () => random.pick(goods.DEVICES),
    cordless: () => random.pick(goods.CORDLESS),
    cordless2: () => another(goods.CORDLESS, slots('cordless'), random),
    mower: () => random.pick(goods.LAWN_TOOLS),
    smart: () => random.pick(goods.SMART_DEVICES),
    furniture: () => random.pick(goods.FURNITURE),
    plant: () => random.pick(goods.PLANTS),
    carrier: () => random.pick(goods.CARRIERS),
    city: () => random.pick(goods.CITIES),
    street: () => `${random.int(1, 148)} ${random.pick(goods.STREETS)}`,
    agent: () => random.pick(goods.AGENTS),
    agent2: () => another(goods.AGENTS, slots('agent'), random),
    otherAgent: () => another(goods.AGENTS, slots('agent'), random),
    amount: () => pounds(random.int(18, 420) * 100 + random.pick([0, 50, 90, 95, 99])),
    amount2: () => pounds(random.int(10, 90) * 100),
    amount3: () => pounds(random.int(5, 24) * 100),
    percent: () => random.pick(['10', '15', '20']),
    code: () =>
      `${random.pick(['SPRING', 'BLOOM', 'PATIO', 'WELCOME', 'LEAF', 'AUTUMN'])}${slots('percent')}`,
    digit: () => String(random.int(2, 9)),
    digits: () => String(random.int(11, 98)),
    digits2: () => String(random.int(1012, 9876)),
    days: () => String(random.int(8, 22)),
    days2: () => String(random.int(3, 11)),
    months: () => String(random.int(3, 20)),
    minutes: () => String(random.int(4, 9) * 10),
    year: () => String(random.int(2017, 2024)),
    position: () => String(random.int(2, 11)),
    hours: () => String(random.int(2, 5)),
    cm: () => String(random.int(9, 21) * 10),
    cm2: () => String(random.int(6, 9) * 10),
    kg: () => String(random.int(14, 58)),
    stock: () => String(random.int(3, 40)),
    area: () => String(random.int(4, 40) * 20),
    db: () => String(random.int(58, 79)),
    slot: () => `${hour}:00 and ${hour + 2}:00`,
    callback: () => `${random.int(7, 11)}:${random.pick(['00', '15', '30'])}`,
    month: () => monthName(setting.at),
    soonDay: () => weekdayName(soon),
    soonDate: () => dayAndMonth(soon),
    laterDay: () => weekdayName(later),
    laterDate: () => dayAndMonth(later),
    laterDay2: () => weekdayName(latest),
    pastDay: () => weekdayName(past),
    pastDate: () => dayAndMonth(past),
    orderDate: () => dayAndMonth(past - random.int(2, 9) * DAY),
  };
  const known = new Map<string, string>();
  const slots: Slots = (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = draw[name];
    if (!value) throw new Error(`no slot named ${name}`);
    const text = value();
    known.set(name, text);
    return text;
  };
  return slots;
}
