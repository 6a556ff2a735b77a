import type { GroupValues } from '@/core/scoring/severity';

/** First contact of a customer, a later one, or an export that does not say who the customer is. */
export type CustomerKind = 'new' | 'returning' | 'unknown';

/** Sums and counts over a set of conversations; everything the figures need, nothing divided yet. */
export interface FactSums {
  conversations: number;
  /** At least one customer message and one bot or agent message. */
  engaged: number;
  /** Engaged and scored: the denominator of every rate unless stated. */
  scored: number;
  severitySum: number;
  severitySquareSum: number;
  /** What each driver group took; sums to `severitySum`. */
  parts: GroupValues;
  /** Scored conversations in which the customer asked for a person. */
  asked: number;
  /** Of those, the ones in which no person wrote after the request. */
  escalationFailed: number;
  /** Scored conversations with at least one confusion finding. */
  confused: number;
  /** Scored conversations with at least one accuracy finding: an answer against the policies or beside them. */
  misinformed: number;
  /** Scored conversations with at least one empathy finding. */
  unempathic: number;
  /** Scored conversations whose text shows that the matter was solved, and those where it shows the contrary. */
  resolvedYes: number;
  resolvedNo: number;
  /** Scored conversations that ended on a negative note. */
  negativeEnd: number;
  /** Scored conversations in which a person wrote. */
  humanJoined: number;
  /** Severity above `BAD`. */
  bad: number;
  /** Of those in which a person was asked for: how many came to each step of FUNNEL_STEPS. */
  acknowledged: number;
  promised: number;
  personReplied: number;
  inTime: number;
  notRepeated: number;
  requestResolved: number;
  /** No person wrote; of those, the customer left without asking for more; of those, the text shows a solution. */
  contained: number;
  assumed: number;
  verified: number;
  /** The customer is named and the time known, so that later contacts would be seen, whether or not enough time has passed. */
  followed: number;
  /** Of those: contained; contained, and verified or assumed with no contact on the topic within 7 days; the same of those that a person solved. */
  followedContained: number;
  durable: number;
  durablePerson: number;
  /** Of those followed: another contact of the customer within 7 and 30 days. */
  repeat7: number;
  repeat30: number;
  /** Latest conversations of their customers; of those, the bad ones that no person put right. */
  latest: number;
  debt: number;
  /** Messages of bots in scored conversations, and fallbacks among them; conversations with a loop. */
  botTurns: number;
  fallbackTurns: number;
  looped: number;
  /** A bot wrote before any person: how many, the severity of that part, the bad ones, and those a person then solved. */
  botParts: number;
  botPartSum: number;
  botBad: number;
  recovered: number;
  /** The same of the part from a person's first message on. */
  personParts: number;
  personPartSum: number;
  /** Conversations with a mood, and sums of it (-1 to 1; the score from -100 to 100). */
  moods: number;
  moodStartSum: number;
  moodEndSum: number;
  moodLowSum: number;
  moodScoreSum: number;
  /** The mood in the part before a person wrote, and from then on. */
  moodsBot: number;
  moodBotSum: number;
  moodsPerson: number;
  moodPersonSum: number;
  /** Sums of the squares of these, and of the swing (end minus start); of the score divided by 100. */
  moodStartSquareSum: number;
  moodEndSquareSum: number;
  moodLowSquareSum: number;
  moodSwingSquareSum: number;
  moodScoreSquareSum: number;
  moodBotSquareSum: number;
  moodPersonSquareSum: number;
}

/** Nothing seen: what sums start from. */
export const NO_FACTS: FactSums = {
  conversations: 0,
  engaged: 0,
  scored: 0,
  severitySum: 0,
  severitySquareSum: 0,
  parts: { escalation: 0, accuracy: 0, confusion: 0, empathy: 0, negativeEnd: 0 },
  asked: 0,
  escalationFailed: 0,
  confused: 0,
  misinformed: 0,
  unempathic: 0,
  resolvedYes: 0,
  resolvedNo: 0,
  negativeEnd: 0,
  humanJoined: 0,
  bad: 0,
  acknowledged: 0,
  promised: 0,
  personReplied: 0,
  inTime: 0,
  notRepeated: 0,
  requestResolved: 0,
  contained: 0,
  assumed: 0,
  verified: 0,
  followed: 0,
  followedContained: 0,
  durable: 0,
  durablePerson: 0,
  repeat7: 0,
  repeat30: 0,
  latest: 0,
  debt: 0,
  botTurns: 0,
  fallbackTurns: 0,
  looped: 0,
  botParts: 0,
  botPartSum: 0,
  botBad: 0,
  recovered: 0,
  personParts: 0,
  personPartSum: 0,
  moods: 0,
  moodStartSum: 0,
  moodEndSum: 0,
  moodLowSum: 0,
  moodScoreSum: 0,
  moodsBot: 0,
  moodBotSum: 0,
  moodsPerson: 0,
  moodPersonSum: 0,
  moodStartSquareSum: 0,
  moodEndSquareSum: 0,
  moodLowSquareSum: 0,
  moodSwingSquareSum: 0,
  moodScoreSquareSum: 0,
  moodBotSquareSum: 0,
  moodPersonSquareSum: 0,
};

/** The sums of one stratum (topic x new/returning) of one channel. */
export interface StratumFacts extends FactSums {
  channel: string;
  topic: string | null;
  customerKind: CustomerKind;
}

/** What trust needs of a stratum. */
export type SeverityFacts = Pick<
  StratumFacts,
  | 'channel'
  | 'topic'
  | 'customerKind'
  | 'conversations'
  | 'scored'
  | 'severitySum'
  | 'severitySquareSum'
  | 'parts'
>;

/** The same, week by week; `week` is its Monday as YYYY-MM-DD. */
export interface WeeklySeverityFacts extends SeverityFacts {
  week: string;
}

/** Counts that the watched rates are made of; see RATE_METRICS. */
export type WatchedCount =
  | 'asked'
  | 'scored'
  | 'escalationFailed'
  | 'confused'
  | 'looped'
  | 'misinformed'
  | 'unempathic'
  | 'negativeEnd'
  | 'resolvedNo';

/** What the watched rates of a channel are made of, week by week. */
export interface WeeklySums extends Pick<FactSums, WatchedCount> {
  week: string;
  channel: string;
}

/**
 * How the scored conversations of a channel cluster in customers: with n conversations and
 * severity sum S per customer, the sums over customers of 1, n squared, S squared and n S.
 * A conversation without a customer id counts as a customer of its own.
 */
export interface CustomerClusterSums {
  channel: string;
  customers: number;
  countSquares: number;
  severitySquares: number;
  countTimesSeverity: number;
  /**
   * What the sums are of, where that is more than the figure's own conversations: of a part of them, a
   * customer's other contacts are taken to spread evenly over the whole.
   */
  whole?: SeveritySums;
}

/** Sums of severity over the scored conversations of a figure. */
export interface SeveritySums {
  n: number;
  severity: number;
  severitySquares: number;
}
