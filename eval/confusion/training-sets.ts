import { type GoldConversation, readGold } from '@/eval/accuracy/gold-conversation';

/** The labelled sets that models may learn from, one a group of authors; null where one is absent. Never the held-out set. */
export function readTrainingSets(corpora: string): GoldConversation[][] | null {
  const sets = [
    readGold(corpora),
    readGold('eval/gold', 'first'),
    readGold('eval/gold', 'second'),
    readGold('eval/gold', 'third'),
  ];
  return sets.every((set) => set !== null) ? sets : null;
}
