import type { AssembledConversation } from '@/core/ingest/assemble-conversation';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { scorerStamp } from '@/core/scoring/scorer-stamp';
import type { ScoringBasis } from '@/core/scoring/scoring-basis';
import { dayInZone, hourInZone } from '@/core/time/local-day';
import { readTopic } from '@/core/topics/read-topic';
import type { BuiltConversation } from '../built-conversation';
import { conversationRows } from './conversation-rows';

export interface StoredIdentity {
  id: number;
  /** The revision that is stored, 0 where none is. */
  revision: number;
  /** Local day on which a conversation counts whose messages carry no times. */
  day: string;
}

/** From an assembled conversation to the rows of its next revision: scored, dated, stamped. */
export function buildConversation(
  assembled: AssembledConversation,
  { id, revision, day }: StoredIdentity,
  { settings, topics, register, registerVersion }: ScoringBasis,
): BuiltConversation {
  const { attributes, messages } = assembled;
  const scored = scoreConversation(
    { id: assembled.id, ...attributes, channel: attributes.channel ?? '', messages },
    settings,
    register,
  );
  const first = messages.find(({ at }) => at !== null)?.at ?? null;
  const identity = {
    id,
    revision: revision + 1,
    day: first === null ? day : dayInZone(settings.timeZone, first),
    hour: first === null ? null : hourInZone(settings.timeZone, first),
    registerVersion,
    topic: attributes.topic ?? readTopic(messages, topics).label,
  };
  const stamped = { ...scored, scorerVersion: scorerStamp(settings) };
  return conversationRows(identity, assembled, stamped, settings.weights);
}
