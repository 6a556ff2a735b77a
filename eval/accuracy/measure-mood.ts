import Sentiment from 'sentiment';
import { scoreConversation } from '@/core/scoring/score-conversation';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';
import { VADER_VALENCES } from '@/core/scoring/sentiment/vader-valences';
import { compound, valence } from '@/core/scoring/sentiment/valence';
import { ValenceLexicon } from '@/core/scoring/sentiment/valence-lexicon';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import type { GoldConversation } from './gold-conversation';
import { printTable } from './print-table';
import { Tally } from './tally';

const LABELS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];

/** Three-class sentiment of the gold customers' messages, beside plain VADER and the `sentiment` package. */
export function measureMood(gold: readonly GoldConversation[], showMistakes: boolean): void {
  const vader = new ValenceLexicon(VADER_VALENCES);
  const peer = new Sentiment();
  const systems = ['this scorer', 'plain VADER', 'sentiment (npm)'] as const;
  const tallies = systems.map(() => new Map(LABELS.map((label) => [label, new Tally()])));
  const endTally = new Tally();
  for (const { conversation, sentiment } of gold) {
    const scored = scoreConversation(conversation, DEFAULT_SETTINGS);
    for (const [index, label] of sentiment) {
      const text = conversation.messages[index]?.text ?? '';
      const mood = scored.messages[index]?.sentiment;
      const said: SentimentLabel[] = [
        mood?.label ?? 'neutral',
        cut(compound(valence(text, vader)), 0.05),
        cut(peer.analyze(text).score, 0.5),
      ];
      for (const [system, answer] of said.entries()) {
        for (const each of LABELS) tallies[system]?.get(each)?.add(label === each, answer === each);
      }
      if (showMistakes && said[0] !== label) {
        console.log(`${label} -> ${said[0]} ${mood?.score.toFixed(2)}\t${conversation.id}:${index}\t${text}`);
      }
    }
    const ends = [...sentiment].sort(([a], [b]) => a - b).slice(-2);
    const negative = ends.filter(([, label]) => label === 'negative').length;
    const positive = ends.filter(([, label]) => label === 'positive').length;
    endTally.add(negative > positive, scored.groups.negativeEnd >= 0.5);
  }
  const n = gold.reduce((sum, g) => sum + g.sentiment.size, 0);
  printTable(
    `Sentiment of customer messages (n = ${n}): F1`,
    ['system', ...LABELS, 'macro-F1'],
    systems.map((name, system) => {
      const f1 = LABELS.map((label) => tallies[system]?.get(label)?.f1 ?? 0);
      return [name, ...f1.map((v) => v.toFixed(3)), (f1.reduce((a, b) => a + b, 0) / 3).toFixed(3)];
    }),
  );
  printTable(
    'Negative end (mean of the last two labels below neutral)',
    ['', 'gold', 'found', 'precision', 'recall', 'F1'],
    [['this scorer', ...endTally.cells]],
  );
}

function cut(score: number, width: number): SentimentLabel {
  return score <= -width ? 'negative' : score >= width ? 'positive' : 'neutral';
}
