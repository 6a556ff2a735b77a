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
}

/** The sums of one stratum (topic x new/returning) of one channel. */
export interface StratumFacts extends FactSums {
  channel: string;
  topic: string | null;
  customerKind: CustomerKind;
}

/** The same, week by week; `week` is its Monday as YYYY-MM-DD. */
export interface WeeklyStratumFacts extends StratumFacts {
  week: string;
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
}
