import type { Role } from '@/core/conversation/role';
import type { ClaimVerdict } from './accuracy/judge-claim';
import type { DialogueAct } from './acts/dialogue-act';
import type { Finding } from './finding';
import type { Resolved, ResolvedProbabilities } from './quality/resolved';
import type { GroupValues, Severity } from './severity';

export type SentimentLabel = 'negative' | 'neutral' | 'positive';

export interface Sentiment {
  label: SentimentLabel;
  /** Towards the service and its outcome, -1 to 1. */
  score: number;
}

export interface ScoredMessage {
  role: Role;
  /** What the message does; empty where it is, or where the conversation is not scored. */
  acts: readonly DialogueAct[];
  /** Customer messages only. */
  sentiment?: Sentiment;
  /** Customer messages only: probability that this asks for a person, here and now. */
  humanRequest?: number;
  /** Customer messages only: how satisfied the customer is so far, -1 to 1. */
  satisfaction?: number;
  /** The bot's messages only: probability that the dialogue breaks there, 0 to 1. */
  breakdown?: number;
  /** Messages of bots and agents, where there is a register: what it says of them. */
  policy?: {
    verdict: ClaimVerdict;
    /** Probability of being wrong, 0 to 1. */
    score: number;
    /** Id of the entry that decides. */
    entry: string | null;
  };
}

/** How the customer's mood moved; null where no customer message could be scored. */
export interface SentimentPath {
  /** Mean of the first two customer messages, -1 to 1. */
  start: number | null;
  /** Mean of the last two. */
  end: number | null;
  low: number | null;
  /** end - start. */
  swing: number | null;
  /** End-weighted summary, -100 to 100: 100 tanh(0.75 raw). */
  score: number | null;
}

export interface Outcome {
  /** A person wrote at least once. */
  humanJoined: boolean;
  /** The customer asked for a person at least once. */
  humanRequested: boolean;
  /** Asked, and no person wrote after the first request; false where nobody asked. */
  escalationFailed: boolean;
  /** The likeliest answer to whether the customer got what they came for; null where nothing was scored. */
  resolved: Resolved | null;
  resolvedProbabilities: ResolvedProbabilities | null;
}

/** What the scorer says of one conversation: a pure function of its messages and the settings. */
export interface ScoredConversation {
  scorerVersion: string;
  /** ISO 639-1, null where it could not be told. */
  language: string | null;
  /** False where the language is not supported or there is nothing to score; all else is then empty. */
  scored: boolean;
  findings: Finding[];
  /** One entry a message, same order. */
  messages: ScoredMessage[];
  sentiment: SentimentPath;
  /** How satisfied the customer is with the whole, -1 to 1; null where no customer wrote. */
  satisfaction: number | null;
  outcome: Outcome;
  /** Highest confidence in each driver group, 0 to 1. */
  groups: GroupValues;
  severity: Severity;
}
