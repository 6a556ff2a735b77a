import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MOOD_FEATURES } from '@/core/scoring/sentiment/mood-features';
import { ownGold } from '@/eval/student/lessons';
import { unseenMoods } from '@/eval/student/unseen-moods';
import { loneMoods } from './lone-moods';
import { moodExample, trainMood } from './mood-training';

const TARGET = 'core/scoring/sentiment/mood-weights.ts';

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const gold = ownGold(values.corpora);
const unseen = unseenMoods(values.corpora);
const model = trainMood([
  ...gold.map((labelled) => moodExample(labelled, unseen)),
  ...loneMoods(values.corpora, true),
]);
const side = ({ bias, weights }: { bias: number; weights: readonly number[] }) =>
  `{\n    bias: ${bias.toFixed(3)},\n    weights: [\n${MOOD_FEATURES.map(
    (name, i) => `      ${(weights[i] ?? 0).toFixed(3)}, // ${name}`,
  ).join('\n')}\n    ],\n  }`;

writeFileSync(
  TARGET,
  `import type { MoodWeights } from './mood-model';

/**
 * Learned by \`npm run train\` from ${gold.length} conversations that are labelled in the codebook's terms
 * (the project's own labels), and from tweets and comments with what readers felt in them (Hutto and Gilbert 2014, MIT;
 * GoEmotions, Apache-2.0); the file holds no text of theirs.
 */
export const MOOD_WEIGHTS: MoodWeights = {
  negative: ${side(model.negative)},
  positive: ${side(model.positive)},
};
`,
);
console.log(`wrote ${TARGET}`);
