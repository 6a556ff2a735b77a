import { readFileSync } from 'node:fs';
import type { GoldConversation } from '@/eval/accuracy/gold-conversation';
import { ownGold } from './lessons';

/**
 * What students say of the labelled customer messages whose conversation they have not seen, by id and index; written
 * by the training of the student. A model that reads the shipped student on these would trust what was learned by heart.
 */
export function unseenMoods(folder: string): ReadonlyMap<string, number> {
  const values: number[] = JSON.parse(readFileSync('eval/student/unseen-moods.json', 'utf8'));
  const keys = ownGold(folder).flatMap(moodKeys);
  if (keys.length !== values.length)
    throw new Error('the labelled conversations have changed: npm run train');
  return new Map(keys.map((key, i) => [key, values[i] ?? 0]));
}

export function moodKey(conversation: string, message: number): string {
  return `${conversation}:${message}`;
}

/** In the order of the lessons. */
function moodKeys({ conversation, sentiment }: GoldConversation): string[] {
  return conversation.messages.flatMap(({ role }, index) =>
    role === 'customer' && sentiment.has(index) ? [moodKey(conversation.id, index)] : [],
  );
}
