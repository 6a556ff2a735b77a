import type { SentimentLabel } from '@/core/scoring/scored-conversation';
import { bootstrapInterval } from './bootstrap-interval';
import type { GoldConversation } from './gold-conversation';
import { Tally } from './tally';

const LABELS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];

export const MOOD_HEAD = ['system', 'n', ...LABELS, 'macro-F1', 'trained on'];

/** F1 of each label over the customers' messages, and their mean with its interval over conversations. */
export function moodRow(
  name: string,
  gold: readonly GoldConversation[],
  answers: readonly (readonly SentimentLabel[])[],
  trained: string,
): string[] {
  const all = [...gold.keys()];
  const { low, high } = bootstrapInterval(gold.length, (drawn) => mean(f1Of(drawn, gold, answers)));
  const f1 = f1Of(all, gold, answers);
  return [
    name,
    String(gold.reduce((sum, { sentiment }) => sum + sentiment.size, 0)),
    ...f1.map((value) => value.toFixed(3)),
    `${mean(f1).toFixed(3)} (${low.toFixed(2)}-${high.toFixed(2)})`,
    trained,
  ];
}

function f1Of(
  drawn: readonly number[],
  gold: readonly GoldConversation[],
  answers: readonly (readonly SentimentLabel[])[],
): number[] {
  return LABELS.map((label) => {
    const tally = new Tally();
    for (const i of drawn)
      for (const [j, truth] of [...(gold[i]?.sentiment.values() ?? [])].entries())
        tally.add(truth === label, answers[i]?.[j] === label);
    return tally.f1;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
