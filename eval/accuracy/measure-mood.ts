import Sentiment from 'sentiment';
import { isNegativeEnd } from '@/core/scoring/negative-end';
import { scoreConversation } from '@/core/scoring/score-conversation';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';
import { VADER_VALENCES } from '@/core/scoring/sentiment/vader-valences';
import { compound, valence } from '@/core/scoring/sentiment/valence';
import { ValenceLexicon } from '@/core/scoring/sentiment/valence-lexicon';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import type { GoldConversation } from './gold-conversation';
import { moodExample, predictMoods, trainMood } from './mood-training';
import { printTable } from './print-table';
import { Tally } from './tally';

const LABELS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];
const FOLDS = 10;
/** VADER's own cut of the compound score into classes, and a half for whole-number scores. */
const VADER_CUT = 0.05;
const PEER_CUT = 0.5;

/** Three-class sentiment of the gold customers' messages, beside plain VADER and the `sentiment` package. */
export function measureMood(gold: readonly GoldConversation[], showMistakes: boolean): void {
  const vader = new ValenceLexicon(VADER_VALENCES);
  const peer = new Sentiment();
  const said = (label: (text: string) => SentimentLabel) =>
    gold.map(({ conversation, sentiment }) =>
      [...sentiment.keys()].map((index) => label(conversation.messages[index]?.text ?? '')),
    );
  const systems: [string, SentimentLabel[][]][] = [
    [`this scorer, ${FOLDS}-fold cross-validated`, crossValidated(gold)],
    [
      'this scorer as shipped (trained on these)',
      gold.map(({ conversation, sentiment }) => {
        const { messages } = scoreConversation(conversation, DEFAULT_SETTINGS);
        return [...sentiment.keys()].map((index) => messages[index]?.sentiment?.label ?? 'neutral');
      }),
    ],
    ['plain VADER', said((text) => cut(compound(valence(text, vader)), VADER_CUT))],
    ['sentiment (npm)', said((text) => cut(peer.analyze(text).score, PEER_CUT))],
  ];
  const rows = systems.map(([name, answers]) => {
    const f1 = LABELS.map((label) => {
      const tally = new Tally();
      for (const [i, { sentiment }] of gold.entries()) {
        for (const [j, truth] of [...sentiment.values()].entries()) {
          tally.add(truth === label, answers[i]?.[j] === label);
        }
      }
      return tally.f1;
    });
    return [name, ...f1.map((v) => v.toFixed(3)), (f1.reduce((a, b) => a + b, 0) / f1.length).toFixed(3)];
  });
  const n = gold.reduce((sum, g) => sum + g.sentiment.size, 0);
  printTable(`Sentiment of customer messages (n = ${n}): F1`, ['system', ...LABELS, 'macro-F1'], rows);
  if (showMistakes) listMistakes(gold, systems[0]?.[1] ?? []);
  measureEnd(gold);
}

/** Folds by conversation, so that no message is predicted by a model that saw its neighbours. */
function crossValidated(gold: readonly GoldConversation[]): SentimentLabel[][] {
  const examples = gold.map(moodExample);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainMood(examples.filter((_, index) => index % FOLDS !== fold)),
  );
  return examples.map((example, index) => {
    const model = models[index % FOLDS];
    return model === undefined ? [] : predictMoods(example, model);
  });
}

function measureEnd(gold: readonly GoldConversation[]): void {
  const tally = new Tally();
  for (const { conversation, sentiment } of gold) {
    const ends = [...sentiment].sort(([a], [b]) => a - b).slice(-2);
    const count = (label: SentimentLabel) => ends.filter(([, own]) => own === label).length;
    const scored = scoreConversation(conversation, DEFAULT_SETTINGS);
    tally.add(count('negative') > count('positive'), isNegativeEnd(scored));
  }
  printTable(
    'Negative end (the last two labels below neutral in the mean; moods trained on these)',
    ['', 'gold', 'found', 'precision', 'recall', 'F1'],
    [['this scorer', ...tally.cells]],
  );
}

function listMistakes(gold: readonly GoldConversation[], answers: readonly SentimentLabel[][]): void {
  for (const [i, { conversation, sentiment }] of gold.entries()) {
    for (const [j, [index, truth]] of [...sentiment].entries()) {
      const answer = answers[i]?.[j];
      if (answer !== truth) {
        console.log(
          `${truth} -> ${answer}\t${conversation.id}:${index}\t${conversation.messages[index]?.text}`,
        );
      }
    }
  }
}

function cut(score: number, width: number): SentimentLabel {
  return score <= -width ? 'negative' : score >= width ? 'positive' : 'neutral';
}
