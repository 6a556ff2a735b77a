import { automationBalance, type TopicBalance } from './automation-balance';
import { type BotBesidePerson, botBesidePerson } from './bot-beside-person';
import { empathyGapRate } from './empathy-gap-rate';
import { escalationFailureRate } from './escalation-failure-rate';
import { escalationFunnel, type FunnelRow } from './escalation-funnel';
import type { CustomerClusterSums, StratumFacts } from './facts';
import { fallbackRate } from './fallback-rate';
import { loopRate } from './loop-rate';
import { misinformedRate } from './misinformed-rate';
import { type MoodPath, moodPath } from './mood-path';
import type { Rate } from './rate';
import { rateDesign } from './rate-design';
import { recoveryRate } from './recovery-rate';
import { type Resolutions, resolutions } from './resolutions';
import { type TimeToPerson, timeToPerson, type WaitCount } from './time-to-person';
import { type TopicDrivers, topicDrivers } from './topic-drivers';
import { trustDebt } from './trust-debt';
import { unresolvedRate } from './unresolved-rate';

/** Everything that the figures of the service are computed from, as db/read gives it. */
export interface ServiceFacts {
  facts: readonly StratumFacts[];
  /** Facts of the days whose customers have been followed for 7 days. */
  after7: readonly StratumFacts[];
  clusters: readonly CustomerClusterSums[];
  waits: readonly WaitCount[];
  /** Credits that a bad conversation debits. */
  ratio: number;
}

export interface Service {
  escalationFailureRate: Rate;
  funnel: FunnelRow[];
  timeToPerson: TimeToPerson;
  resolutions: Resolutions;
  recoveryRate: Rate;
  automationBalance: TopicBalance[];
  trustDebt: Rate;
  topicDrivers: TopicDrivers[];
  fallbackRate: Rate;
  loopRate: Rate;
  misinformedRate: Rate;
  empathyGapRate: Rate;
  unresolvedRate: Rate;
  mood: MoodPath;
  botBesidePerson: BotBesidePerson;
}

/** Every figure of how customers were served, as plain data; a rate's `reason` says why it has no value. */
export function service({ facts, after7, clusters, waits, ratio }: ServiceFacts): Service {
  const design = rateDesign(clusters, facts);
  return {
    escalationFailureRate: escalationFailureRate(facts, design),
    funnel: escalationFunnel(facts, design),
    timeToPerson: timeToPerson(waits),
    resolutions: resolutions(facts, after7, design),
    recoveryRate: recoveryRate(facts, design),
    automationBalance: automationBalance(facts, after7, design),
    trustDebt: trustDebt(facts),
    topicDrivers: topicDrivers(facts, ratio),
    fallbackRate: fallbackRate(facts),
    loopRate: loopRate(facts, design),
    misinformedRate: misinformedRate(facts, design),
    empathyGapRate: empathyGapRate(facts, design),
    unresolvedRate: unresolvedRate(facts, design),
    mood: moodPath(facts, clusters),
    botBesidePerson: botBesidePerson(facts, clusters, ratio),
  };
}
