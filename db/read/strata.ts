import { conversations, dailyFacts } from '../schema/sqlite';

/** What makes a stratum, in the daily facts and in the conversations: also the order of the rows. */
export const FACT_STRATUM = [dailyFacts.channel, dailyFacts.topic, dailyFacts.customerKind] as const;

export const CONVERSATION_STRATUM = [
  conversations.channel,
  conversations.topic,
  conversations.customerKind,
] as const;

/** The columns of a stratum by name. */
export function stratumColumns<C, T, K>([channel, topic, customerKind]: readonly [C, T, K]) {
  return { channel, topic, customerKind };
}
