import type { Conversation } from '@/core/conversation/conversation';
import {
  type AssembledConversation,
  assembleConversation,
  type ConversationPart,
} from '@/core/ingest/assemble-conversation';
import { scoreConversation } from '@/core/scoring/score-conversation';
import type { Settings } from '@/core/settings/settings';
import { dayInZone } from '@/core/time/local-day';
import type { BuiltConversation } from '@/db/built-conversation';
import { conversationRows } from './conversation-rows';

export interface BuildContext {
  /** The conversation's key and the revision that is stored, 0 where none is. */
  id: number;
  revision: number;
  /** Local day on which a conversation counts whose messages carry no times. */
  day: string;
  settings: Settings;
}

/** From what each import holds of a conversation to the rows to store: assembled, scored, stamped. */
export function buildConversation(
  externalId: string,
  parts: readonly ConversationPart[],
  { id, revision, day, settings }: BuildContext,
): { built: BuiltConversation; assembled: AssembledConversation } {
  const assembled = assembleConversation(externalId, parts);
  const conversation: Conversation = {
    id: externalId,
    ...assembled.attributes,
    channel: assembled.attributes.channel ?? '',
    messages: assembled.messages,
  };
  const first = assembled.messages.find(({ at }) => at !== null)?.at ?? null;
  const built = conversationRows(
    { id, revision: revision + 1, day: first === null ? day : dayInZone(settings.timeZone, first) },
    assembled,
    scoreConversation(conversation, settings),
  );
  return { built, assembled };
}
