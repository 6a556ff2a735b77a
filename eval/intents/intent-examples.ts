import { readFileSync } from 'node:fs';
import { analyse } from '@/core/scoring/acts/analyse';
import { MatterWords } from '@/core/scoring/confusion/matter-words';
import { INTENTS, type Intent } from '@/core/scoring/intents/intent';
import { intentFeatures } from '@/core/scoring/intents/intent-features';
import { intentContexts } from '@/core/scoring/intents/read-intents';
import type { GoldConversation } from '@/eval/accuracy/gold-conversation';
import { labelOf } from '@/eval/student/intent-lessons';

/** A customer's message: what the models are shown, and which intents its readers saw; null where it is open. */
export interface IntentExample {
  conversation: string;
  message: number;
  features: number[];
  labels: Record<Intent, boolean | null>;
}

/**
 * The customer messages of labelled conversations. `unseen` gives what students that have not seen the conversation
 * say of a message; the shipped ones know these by heart.
 */
export function intentExamples(
  gold: readonly GoldConversation[],
  unseen?: (conversation: string, message: number) => readonly number[],
): IntentExample[] {
  return gold.flatMap((row) => {
    const analysis = analyse(row.conversation);
    const matter = new MatterWords(analysis);
    const { id } = row.conversation;
    const asked = new Set(row.findings.filter((f) => f.kind === 'human_request').map((f) => f.message));
    return [...intentContexts(analysis, (index) => asked.has(index))].map(({ message, context }) => ({
      conversation: id,
      message: message.index,
      features: intentFeatures(analysis, matter, message, context, unseen?.(id, message.index)),
      labels: Object.fromEntries(
        INTENTS.map((intent) => [intent, labelOf(row, message.index, intent)]),
      ) as IntentExample['labels'],
    }));
  });
}

/** What students that have not seen a labelled conversation say of its messages, as their training wrote it down. */
export function unseenIntents(
  gold: readonly GoldConversation[],
): (conversation: string, message: number) => number[] {
  const said: number[][] = JSON.parse(readFileSync('eval/student/unseen-intents.json', 'utf8'));
  const keys = gold.flatMap(({ conversation }) =>
    conversation.messages.flatMap(({ role }, index) =>
      role === 'customer' ? [`${conversation.id}:${index}`] : [],
    ),
  );
  if (said.some((values) => values.length !== keys.length))
    throw new Error('the labelled conversations have changed: npm run train');
  const at = new Map(keys.map((key, i) => [key, i]));
  return (conversation, message) =>
    said.map((values) => values[at.get(`${conversation}:${message}`) ?? -1] ?? 0);
}
