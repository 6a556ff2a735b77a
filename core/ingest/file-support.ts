/** What a file may let us say; each is one or more figures of the product. */
export const SUPPORTED = [
  'trust',
  'escalation',
  'timeToPerson',
  'confusion',
  'sentiment',
  'accuracy',
  'resolution',
  'repeatContact',
  'retention',
  'byChannel',
  'byTopic',
  'overTime',
] as const;

export type Supported = (typeof SUPPORTED)[number];

export const SUPPORT_LABELS: Record<Supported, string> = {
  trust: 'Trust',
  escalation: 'Failed escalations',
  timeToPerson: 'Time to a person',
  confusion: 'Confusion',
  sentiment: 'Sentiment',
  accuracy: 'Accuracy against your policies',
  resolution: 'Resolution',
  repeatContact: 'Repeat contact',
  retention: 'Retention',
  byChannel: 'Comparison of channels',
  byTopic: 'Comparison of topics',
  overTime: 'Weekly trend',
};

export interface FigureSupport {
  figure: Supported;
  support: 'yes' | 'partly' | 'no';
  /** One sentence. */
  because: string;
}

/** Counts over all of a file that decide what it supports. */
export interface SupportFacts {
  conversations: number;
  messages: number;
  customerMessages: number;
  botMessages: number;
  agentMessages: number;
  /** Messages with a time of their own. */
  timed: number;
  /** Bot texts that the exporting system cut off. */
  truncated: number;
  /** Conversations with a customer, a channel, a topic. */
  withCustomer: number;
  withChannel: number;
  withTopic: number;
  channels: number;
  /** Conversations whose answers may come from a bot or from a person: the file does not say. */
  unsureWhoAnswers: number;
  /** Whether there are names that may be bots though they are read as people. */
  suggestedBots: number;
}

/**
 * Says for each figure whether the file supports it, and why. What cannot be known is switched off and
 * said, never filled in: see the last paragraph of docs/formats.md.
 */
export function fileSupport(facts: SupportFacts): FigureSupport[] {
  return SUPPORTED.map((figure) => ({ figure, ...RULES[figure](facts) }));
}

type Verdict = Omit<FigureSupport, 'figure'>;

const yes = (because: string): Verdict => ({ support: 'yes', because });
const partly = (because: string): Verdict => ({ support: 'partly', because });
const no = (because: string): Verdict => ({ support: 'no', because });

const NO_MESSAGES = 'The file holds no message that can be used.';
const NO_CUSTOMER_WORDS = 'No message is from a customer.';

const RULES: Record<Supported, (facts: SupportFacts) => Verdict> = {
  trust(facts) {
    if (facts.messages === 0) return no(NO_MESSAGES);
    if (facts.customerMessages === 0) return no(NO_CUSTOMER_WORDS);
    const escalation = RULES.escalation(facts).support;
    return escalation === 'yes'
      ? yes('Customers, and who answered them, are known.')
      : partly('Failed escalations, its heaviest part, are not fully known.');
  },
  escalation(facts) {
    if (facts.messages === 0) return no(NO_MESSAGES);
    if (facts.customerMessages === 0) return no(NO_CUSTOMER_WORDS);
    if (facts.botMessages === 0 && facts.agentMessages > 0) {
      const hint = facts.suggestedBots > 0 ? ' Say which names are bots.' : '';
      return no(`Every answer is from a person as far as the file says, so hand-offs cannot be seen.${hint}`);
    }
    if (facts.unsureWhoAnswers > 0) {
      return partly(
        `In ${count(facts.unsureWhoAnswers, 'conversation')} the file does not say whether a bot or a person answers.`,
      );
    }
    if (facts.suggestedBots > 0) return partly('Some names that are read as people may be bots.');
    return yes('Bot and person are told apart.');
  },
  timeToPerson(facts) {
    if (facts.timed === 0) return no('The messages have no times.');
    if (facts.agentMessages === 0) return no('No message is from a person.');
    if (facts.botMessages === 0) return no('Bot and person are not told apart.');
    if (facts.timed * 2 < facts.messages) return no('Only the conversations have times, not their messages.');
    return facts.timed < facts.messages
      ? partly(
          `${count(facts.messages - facts.timed, 'message')} of ${written(facts.messages)} have no time.`,
        )
      : yes('Every message has a time.');
  },
  confusion: (facts) =>
    facts.customerMessages === 0 || facts.botMessages + facts.agentMessages === 0
      ? no('One side of the conversations is missing.')
      : yes('Both sides of the conversations are there.'),
  sentiment: (facts) =>
    facts.customerMessages === 0 ? no(NO_CUSTOMER_WORDS) : yes("The customers' own words are there."),
  accuracy(facts) {
    if (facts.botMessages + facts.agentMessages === 0) return no('No message is an answer.');
    return facts.truncated > 0
      ? partly(`${count(facts.truncated, 'answer')} were cut off by the exporting system and are not judged.`)
      : yes('The answers are whole; they are judged once policies are there.');
  },
  resolution: (facts) =>
    facts.customerMessages === 0
      ? no(NO_CUSTOMER_WORDS)
      : facts.withCustomer === 0
        ? partly('Contained and verified can be told; durable cannot, because customers have no ids.')
        : yes('The conversations show how they ended, and customers have ids.'),
  repeatContact: (facts) => byCustomer(facts),
  retention: (facts) => byCustomer(facts),
  byChannel(facts) {
    if (facts.withChannel === 0) return no('No conversation names its channel; you can give one for all.');
    if (facts.withChannel < facts.conversations) return partly(lacking(facts, facts.withChannel, 'channel'));
    return facts.channels > 1
      ? yes(`There are ${written(facts.channels)} channels.`)
      : partly('All conversations are on one channel.');
  },
  byTopic(facts) {
    if (facts.withTopic === facts.conversations) return yes('Every conversation names its topic.');
    if (facts.customerMessages === 0 && facts.withTopic === 0) return no(NO_CUSTOMER_WORDS);
    const few =
      facts.withTopic === 0 ? 'No conversation names its topic.' : lacking(facts, facts.withTopic, 'topic');
    return partly(
      `${few} Where none is named, the keywords of the settings tell it from the customer's words.`,
    );
  },
  overTime: (facts) =>
    facts.timed === 0
      ? no('The messages have no times; all conversations count on the day of the import.')
      : yes('Conversations have times.'),
};

function byCustomer(facts: SupportFacts): Verdict {
  if (facts.withCustomer === 0) return no('Customers have no ids, so nobody is seen to come back.');
  if (facts.timed === 0) return no('The messages have no times.');
  return facts.withCustomer < facts.conversations
    ? partly(lacking(facts, facts.withCustomer, 'customer id'))
    : yes('Customers have ids and messages have times.');
}

function lacking({ conversations }: SupportFacts, having: number, what: string): string {
  return `${count(conversations - having, 'conversation')} of ${written(conversations)} have no ${what}.`;
}

function count(n: number, noun: string): string {
  return `${written(n)} ${noun}${n === 1 ? '' : 's'}`;
}

function written(n: number): string {
  return n.toLocaleString('en-US');
}
