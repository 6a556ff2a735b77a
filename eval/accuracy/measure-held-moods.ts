import { analyse } from '@/core/scoring/acts/analyse';
import { requestBySaying } from '@/core/scoring/escalation/human-request';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import type { GoldConversation } from './gold-conversation';
import { MOOD_HEAD, moodRow } from './mood-row';
import { printTable } from './print-table';
import { Tally } from './tally';

const COUNTED = 0.5;

/** Moods and requests for a person, customer message by customer message, in conversations nothing was fitted to. */
export function measureHeldMoods(title: string, gold: readonly GoldConversation[]): void {
  const scored = gold.map(({ conversation }) => scoreConversation(conversation, DEFAULT_SETTINGS));
  const moods = gold.map(({ sentiment }, i) =>
    [...sentiment.keys()].map((index) => scored[i]?.messages[index]?.sentiment?.label ?? 'neutral'),
  );
  printTable(`${title}: moods of customer messages, F1`, MOOD_HEAD, [
    moodRow('this scorer as shipped', gold, moods, 'no'),
  ]);
  const shipped = new Tally();
  const phrases = new Tally();
  let n = 0;
  for (const [i, { conversation, findings }] of gold.entries()) {
    const analysis = analyse(conversation);
    for (const [index, { role }] of conversation.messages.entries()) {
      const message = analysis.messages[index];
      if (role !== 'customer' || message === undefined) continue;
      const asks = findings.some((f) => f.kind === 'human_request' && f.message === index);
      shipped.add(asks, (scored[i]?.messages[index]?.humanRequest ?? 0) >= COUNTED);
      phrases.add(asks, (requestBySaying(analysis, message)?.confidence ?? 0) >= COUNTED);
      n++;
    }
  }
  printTable(
    `${title}: requests for a person by customer message`,
    ['system', 'n', 'asks', 'found', 'precision', 'recall', 'F1', 'trained on'],
    [
      ['this scorer as shipped', String(n), ...shipped.cells, 'no'],
      ['its phrases alone', String(n), ...phrases.cells, 'no'],
    ],
  );
}
