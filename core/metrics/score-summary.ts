import { channelTrust } from './channel-trust';
import type { FactSums, StratumFacts } from './facts';
import { groupBy } from './group-by';
import { sumOf } from './sum-of';
import { workspaceTrust } from './workspace-trust';

/** How many of the scored conversations went wrong in which way, and what trust that makes. */
export interface ScoreCounts {
  scored: number;
  escalationFailed: number;
  confused: number;
  misinformed: number;
  unempathic: number;
  negativeEnd: number;
  /** In points; null where there is too little data. */
  trust: number | null;
}

/** The scores of a workspace on one page, to set before and after beside each other. */
export interface ScoreSummary extends ScoreCounts {
  channels: (ScoreCounts & { channel: string })[];
  /** Conversations of each topic, '' where none is known; absent in summaries of earlier versions. */
  topics?: { topic: string; conversations: number }[];
}

/** Sums up what was scored, as plain data; zeros and no trust without facts. `ratio` as in `trust`. */
export function scoreSummary(facts: readonly StratumFacts[], ratio: number): ScoreSummary {
  const trustOf = new Map(channelTrust(facts, [], ratio).map(({ channel, value }) => [channel, value]));
  return {
    ...countsOf(facts),
    trust: workspaceTrust(facts, [], ratio).value,
    channels: groupBy(facts, ({ channel }) => channel).map(([channel, rows]) => ({
      channel,
      ...countsOf(rows),
      trust: trustOf.get(channel) ?? null,
    })),
    topics: groupBy(facts, ({ topic }) => topic ?? '').map(([topic, rows]) => ({
      topic,
      conversations: sumOf(rows, 'conversations'),
    })),
  };
}

function countsOf(facts: readonly FactSums[]) {
  return {
    scored: sumOf(facts, 'scored'),
    escalationFailed: sumOf(facts, 'escalationFailed'),
    confused: sumOf(facts, 'confused'),
    misinformed: sumOf(facts, 'misinformed'),
    unempathic: sumOf(facts, 'unempathic'),
    negativeEnd: sumOf(facts, 'negativeEnd'),
  };
}
