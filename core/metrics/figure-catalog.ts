export interface FigureDefinition {
  /** What the reader sees above the number. */
  label: string;
  /** `points` of 100; `share` in [0, 1], shown as a percentage; `count` of conversations. */
  unit: 'points' | 'share' | 'count';
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
} as const satisfies Record<string, FigureDefinition>;
