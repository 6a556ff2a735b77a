export interface FigureDefinition {
  /** What the reader sees above the number. */
  label: string;
  /**
   * `points` of 100; `share` in [0, 1], shown as a percentage; `count` of conversations; `mood` from -1 to 1; `money`
   * in hundredths of the customers file's currency a month; `ratio` is a plain number.
   */
  unit: 'points' | 'share' | 'count' | 'mood' | 'seconds' | 'days' | 'money' | 'ratio';
  /** The direction that is good news; null where neither is. */
  better: 'up' | 'down' | null;
  /** How a chart shows a bucket without data: a count is 0, a mean or rate is a gap. */
  empty: 'zero' | 'gap';
  /** One sentence for hover and focus; docs/metrics.md says the rest. */
  definition: string;
}

/** Every figure that the product shows, by its key; docs/metrics.md has a section for each. */
export const FIGURES = {
  trust: {
    label: 'Trust',
    unit: 'points',
    better: 'up',
    empty: 'gap',
    definition:
      'The share of credits left in the ledger when a bad conversation debits ten times what a good one adds, at equal cases in every channel.',
  },
  rawTrust: {
    label: 'Raw trust',
    unit: 'points',
    better: 'up',
    empty: 'gap',
    definition:
      'Trust from the plain mean of the conversations as they came, with no allowance for harder cases.',
  },
  pointsLost: {
    label: 'Points lost',
    unit: 'points',
    better: 'down',
    empty: 'gap',
    definition:
      'The points of trust that one kind of failure took; over all kinds they add up to 100 minus trust.',
  },
  trustAtRatio: {
    label: 'Trust at another ratio',
    unit: 'points',
    better: 'up',
    empty: 'gap',
    definition:
      'What trust would be if a bad conversation debited 1 to 20 credits, from the same conversations.',
  },
  trustChange: {
    label: 'Change of trust',
    unit: 'points',
    better: 'up',
    empty: 'gap',
    definition:
      'How far trust moved between two periods, split into the same cases going otherwise and other cases coming.',
  },
  conversations: {
    label: 'Conversations',
    unit: 'count',
    better: null,
    empty: 'zero',
    definition: 'Conversations that were imported, whether or not they can be scored.',
  },
  engagedConversations: {
    label: 'Engaged conversations',
    unit: 'count',
    better: null,
    empty: 'zero',
    definition: 'Conversations with at least one message of the customer and one of a bot or an agent.',
  },
  scoredConversations: {
    label: 'Scored conversations',
    unit: 'count',
    better: null,
    empty: 'zero',
    definition:
      'Engaged conversations in a language that the scorer reads: what every rate is a share of unless it says otherwise.',
  },
  escalationFailureRate: {
    label: 'Escalation failure rate',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition:
      'Of the conversations in which the customer asked for a person, the share in which no person wrote afterwards.',
  },
  confusionRate: {
    label: 'Confusion rate',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition:
      'The share of conversations in which the bot or the customer showed at least once that they had not understood.',
  },
  negativeEndRate: {
    label: 'Negative-end rate',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition: 'The share of conversations that the customer left on a negative note.',
  },
  rateChange: {
    label: 'Change of a rate',
    unit: 'share',
    better: null,
    empty: 'gap',
    definition:
      'The difference between two rates with its interval, and whether it is real, noise, or more than the data can tell.',
  },
  unresolvedRate: {
    label: 'Not solved',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition:
      'The share of conversations whose text shows that the customer did not get what they came for.',
  },
  misinformedRate: {
    label: 'Wrong statements',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition:
      'The share of conversations with a statement that the policy register contradicts or does not support.',
  },
  empathyGapRate: {
    label: 'Empathy gaps',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition:
      'The share of conversations in which distress, anger or frustration met no recognition at all.',
  },
  loopRate: {
    label: 'Loop rate',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition: 'The share of conversations in which the bot sent nearly the same content again.',
  },
  fallbackRate: {
    label: 'Fallbacks per bot message',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition: "The share of the bot's messages in which it says that it did not understand or cannot help.",
  },
  escalationFunnel: {
    label: 'Way to a person',
    unit: 'share',
    better: 'up',
    empty: 'gap',
    definition:
      'Of the conversations in which the customer asked for a person, the share that came to each step: heard, promised, answered by a person, in time, without saying it twice, solved.',
  },
  timeToPerson: {
    label: 'Time to a person',
    unit: 'seconds',
    better: 'down',
    empty: 'gap',
    definition:
      "From the request for a person to a person's first message, where one came: half waited at most the first number, all but one in twenty at most the second.",
  },
  containedRate: {
    label: 'Contained',
    unit: 'share',
    better: null,
    empty: 'gap',
    definition:
      'The share of conversations in which no person wrote, whether or not the customer was helped.',
  },
  assumedRate: {
    label: 'Assumed solved',
    unit: 'share',
    better: null,
    empty: 'gap',
    definition: 'The share of conversations without a person that the customer left without asking for more.',
  },
  verifiedRate: {
    label: 'Verified solved',
    unit: 'share',
    better: 'up',
    empty: 'gap',
    definition: 'The share of conversations without a person whose text shows that the matter was solved.',
  },
  durableRate: {
    label: 'Solved for good',
    unit: 'share',
    better: 'up',
    empty: 'gap',
    definition:
      'The share of conversations without a person that were verified or assumed solved and whose customer was not back on the topic within 7 days.',
  },
  deflectionGap: {
    label: 'Deflection gap',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition: 'Contained less solved for good: what counts as deflected and did not last.',
  },
  recoveryRate: {
    label: 'Recovery',
    unit: 'share',
    better: 'up',
    empty: 'gap',
    definition: 'Of the conversations that went badly with the bot, the share that a person then solved.',
  },
  automationBalance: {
    label: 'Automation balance',
    unit: 'share',
    better: null,
    empty: 'gap',
    definition:
      'Topic by topic, how much the bot handles alone, how often hand-offs fail and how much is solved for good, with the advice to automate, assist or leave it to people.',
  },
  trustDebt: {
    label: 'Trust debt',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition:
      'The share of named customers whose latest conversation went badly and was not put right by a person.',
  },
  topicDrivers: {
    label: 'Points lost by topic',
    unit: 'points',
    better: 'down',
    empty: 'gap',
    definition:
      'The points of raw trust that each topic and kind of failure took; together they add up to the whole loss.',
  },
  moodPath: {
    label: 'Mood',
    unit: 'mood',
    better: 'up',
    empty: 'gap',
    definition:
      "The mean mood of customers at the start, at the end and at the lowest point of their conversations, from -1 to 1, from the customer's own messages.",
  },
  botBesidePerson: {
    label: 'Bot beside person',
    unit: 'points',
    better: 'up',
    empty: 'gap',
    definition:
      'Raw trust of the part before a person wrote beside the part from then on, each from what was found in it alone.',
  },
  byHour: {
    label: 'Hour by hour',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition:
      'The share of conversations that went badly, by the local hour and the day of the week on which they began.',
  },
  byVersion: {
    label: 'Release by release',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition:
      'The share of conversations that went badly under each release of the bot, beside the release before it.',
  },
  controlChart: {
    label: 'Weekly limits',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition: 'Whether a rate of a channel left what was usual in its first eight weeks, week by week.',
  },
  repeatContact: {
    label: 'Repeat contact',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition:
      'The share of the conversations of named customers after which the customer was back within 7 or 30 days.',
  },
  cohortTriangle: {
    label: 'Customers coming back',
    unit: 'share',
    better: null,
    empty: 'gap',
    definition: 'Of the customers who first came in a month, the share that came in each later month.',
  },
  timeToNextContact: {
    label: 'Time to the next contact',
    unit: 'days',
    better: null,
    empty: 'gap',
    definition:
      'How many days pass until customers are back after their first contact, those who are not yet back included.',
  },
  experienceAndChurn: {
    label: 'First week and staying',
    unit: 'share',
    better: 'up',
    empty: 'gap',
    definition:
      'Whether customers whose first week held a bad conversation leave sooner than customers like them whose first week did not, counted from the eighth day.',
  },
  revenueAtRisk: {
    label: 'Revenue at risk',
    unit: 'money',
    better: 'down',
    empty: 'gap',
    definition:
      'Monthly revenue of customers with a bad first week, times how much more of them leave than of customers like them.',
  },
  fittedAsymmetry: {
    label: 'Weight of a bad one in your data',
    unit: 'ratio',
    better: null,
    empty: 'gap',
    definition:
      'How many good conversations go with as much staying as one bad conversation goes with leaving.',
  },
  correctedRate: {
    label: 'Corrected rate',
    unit: 'share',
    better: 'down',
    empty: 'gap',
    definition:
      'What a rate would be if people had read every conversation, from a random sample that they did read.',
  },
  detectorQuality: {
    label: 'Agreement with people',
    unit: 'share',
    better: 'up',
    empty: 'gap',
    definition:
      'How much of what a detector finds people confirm, how much of what people find it found, and how far both agree beyond chance.',
  },
} as const satisfies Record<string, FigureDefinition>;

export type FigureKey = keyof typeof FIGURES;
