import { createRandom } from '@/demo/random';

/** How a strange workspace reaches beyond the usual. */
export interface Strange {
  channels: number;
  topics: number;
  /** The first day of the first conversation, and how many days follow. */
  from: string;
  days: number;
  conversations: number;
}

export const FORTY_CHANNELS_FIVE_YEARS: Strange = {
  channels: 43,
  topics: 60,
  from: '2021-11-01',
  days: 5 * 365,
  conversations: 2600,
};

const CHANNELS = [
  'web_chat',
  'a_channel_with_a_name_that_somebody_in_marketing_wrote_and_nobody_ever_dared_to_make_shorter',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenverkaufstelefon',
  '🎧 Hotline für Großkunden & Partner',
  'דואר / رسائل',
  'people only',
  'bot only',
  '100% e-mail?',
];

const TOPICS = [
  '📦 delivery',
  '👩‍👩‍👧‍👦 family plan 🎉🎉🎉',
  'returns of items that were bought in a shop abroad and paid with a voucher that has run out since',
  'Kraftfahrzeughaftpflichtversicherungsbeitragsrückerstattungsantrag',
  'Ünïcödé "quoted", with a comma',
  'الدفع',
  '',
];

const ANSWERS = [
  'It arrives on Friday.',
  'Refunds are only possible within 7 days of delivery.',
  'Sorry, I did not understand that. Please rephrase.',
  'You can find that in our help pages.',
];

export const STRANGE_POLICIES =
  'id,topic,text\nP1,returns,Items can be refunded in full within 30 days of delivery.\n';

/**
 * Message rows of a workspace that is anything but usual: very many channels or very few, years or a week, long
 * names, emoji and words from right to left, a channel without a bot and one without people. The same for the same wish.
 */
export function strangeConversations(wish: Strange): string {
  const random = createRandom('strange');
  const name = (known: readonly string[], i: number, noun: string) => known[i] ?? `${noun} no. ${i + 1}`;
  const start = Date.parse(`${wish.from}T00:00:00Z`);
  const lines = ['conversation_id,sent_at,sender,text,channel,customer_id,topic,bot_version'];
  for (let i = 0; i < wish.conversations; i++) {
    // The first channels and topics have most; every one has some.
    const channel = name(CHANNELS, Math.floor(wish.channels * random.next() ** 2), 'channel');
    const topic = name(TOPICS, Math.floor(wish.topics * random.next() ** 1.5), 'topic');
    const day = Math.floor(random.next() * wish.days);
    const at = start + day * 86_400_000 + random.int(0, 86_000) * 1000;
    const customer = `u${random.int(1, Math.ceil(wish.conversations / 3))}`;
    const first = channel === 'people only' ? 'agent' : 'bot';
    const version = first === 'bot' ? `${1 + Math.floor((12 * day) / wish.days)}.${random.int(0, 2)}` : '';
    const said: [string, string][] = [
      ['customer', `Hello, where is my order ${10_000 + i}?`],
      [first, random.pick(ANSWERS)],
    ];
    if (random.chance(0.35)) {
      said.push(['customer', 'Can I talk to a human please?']);
      if (channel !== 'bot only' && random.chance(0.6)) {
        said.push([first, 'I will connect you to a colleague.'], ['agent', 'Hi, your order is on its way.']);
      } else said.push([first, 'Sorry, I cannot connect you to a person.']);
    }
    said.push(['customer', random.pick(['Great, thank you!', 'This is useless and I am very angry.', 'ok'])]);
    for (const [j, [sender, text]] of said.entries()) {
      const time = new Date(at + j * 20_000).toISOString();
      lines.push(
        [`s${i}`, time, sender, quoted(text), quoted(channel), customer, quoted(topic), version].join(','),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A customers file for them: some left. */
export function strangeCustomers(wish: Strange): string {
  const random = createRandom('customers');
  const start = Date.parse(`${wish.from}T00:00:00Z`);
  const day = (offset: number) => new Date(start + offset * 86_400_000).toISOString().slice(0, 10);
  const lines = ['customer_id,signed_up_at,churned_at,monthly_revenue'];
  for (let i = 1; i <= Math.ceil(wish.conversations / 3); i++) {
    const left = random.chance(0.2) ? day(random.int(Math.floor(wish.days / 2), wish.days)) : '';
    lines.push(`u${i},${day(-random.int(1, 400))},${left},${random.int(5, 500_000)}.50`);
  }
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
