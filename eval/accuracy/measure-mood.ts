import { isNegativeEnd } from '@/core/scoring/negative-end';
import { scoreConversation } from '@/core/scoring/score-conversation';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { ownGold } from '@/eval/student/lessons';
import { unseenMoods } from '@/eval/student/unseen-moods';
import type { GoldConversation } from './gold-conversation';
import { loneMoods } from './lone-moods';
import { MOOD_HEAD, moodRow } from './mood-row';
import { moodExample, predictMoods, trainMood } from './mood-training';
import { printTable } from './print-table';
import { peerLabel, SENTIMENT_PEERS } from './sentiment-peers';
import { Tally } from './tally';

const FOLDS = 10;

/** Three-class sentiment of the gold customers' messages, beside packages of npm. */
export function measureMood(folder: string, showMistakes: boolean): void {
  const gold = ownGold(folder);
  if (gold.length === 0) return;
  const said = (label: (text: string) => SentimentLabel) =>
    gold.map(({ conversation, sentiment }) =>
      [...sentiment.keys()].map((index) => label(conversation.messages[index]?.text ?? '')),
    );
  const shipped = gold.map(({ conversation, sentiment }) => {
    const { messages } = scoreConversation(conversation, DEFAULT_SETTINGS);
    return [...sentiment.keys()].map((index) => messages[index]?.sentiment?.label ?? 'neutral');
  });
  const learned = crossValidated(gold, folder);
  printTable('Sentiment of customer messages: F1', MOOD_HEAD, [
    moodRow(`this scorer, ${FOLDS}-fold by conversation`, gold, learned, 'in cross-validation'),
    moodRow('this scorer as shipped', gold, shipped, 'yes'),
    ...SENTIMENT_PEERS.map((peer) =>
      moodRow(
        peer.name,
        gold,
        said((t) => peerLabel(peer, t)),
        'no',
      ),
    ),
  ]);
  if (showMistakes) listMistakes(gold, learned);
  measureEnd(gold);
}

/** Folds by conversation, so that no message is predicted by a model that saw its neighbours. */
function crossValidated(gold: readonly GoldConversation[], folder: string): SentimentLabel[][] {
  const unseen = unseenMoods(folder);
  const examples = gold.map((labelled) => moodExample(labelled, unseen));
  const lone = loneMoods(folder, true);
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainMood([...examples.filter((_, index) => index % FOLDS !== fold), ...lone]),
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
