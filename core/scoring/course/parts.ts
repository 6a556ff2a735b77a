import { groupProbabilities } from '@/core/scoring/group-probabilities';
import type { ScoredConversation } from '@/core/scoring/scored-conversation';
import { type GroupValues, severity } from '@/core/scoring/severity';

/** One part of a conversation by itself. */
export interface Part {
  /** Severity of what was found in it, 0 to 1. */
  severity: number;
  /** Mean mood of the customer's messages in it, -1 to 1; null without any. */
  mood: number | null;
}

/** The part before a person wrote, where the bot wrote in it, and the part from then on. Null where there is none. */
export interface Parts {
  bot: Part | null;
  person: Part | null;
}

/**
 * The bot's part of a conversation beside the person's: each scored by its own findings (a finding belongs
 * where its message is, a negative end to the last part). Source: METRICS "Others".
 */
export function parts(scored: ScoredConversation, weights: GroupValues): Parts {
  const { messages } = scored;
  const first = messages.findIndex(({ role }) => role === 'agent');
  const from = first < 0 ? messages.length : first;
  const part = (inside: (index: number) => boolean, ends: boolean): Part => {
    const found = scored.findings.filter(({ message }) => inside(message));
    const moods = messages.flatMap(({ sentiment }, index) =>
      sentiment !== undefined && inside(index) ? [sentiment.score] : [],
    );
    return {
      severity: severity(groupProbabilities(found, ends ? scored.groups.negativeEnd : 0), weights).total,
      mood: moods.length === 0 ? null : moods.reduce((sum, score) => sum + score, 0) / moods.length,
    };
  };
  const botWrote = messages.some(({ role }, index) => role === 'bot' && index < from);
  return {
    bot: botWrote ? part((index) => index < from, first < 0) : null,
    person: first < 0 ? null : part((index) => index >= from, true),
  };
}
