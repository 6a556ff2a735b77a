import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MOOD_FEATURES } from '@/core/scoring/sentiment/mood-features';
import { readGold } from './gold-conversation';
import { moodExample, trainMood } from './mood-training';

const TARGET = 'core/scoring/sentiment/mood-weights.ts';

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const gold = readGold(values.corpora);
if (gold === null) throw new Error(`no gold_dev in ${values.corpora}`);

const model = trainMood(gold.map(moodExample));
const side = ({ bias, weights }: { bias: number; weights: readonly number[] }) =>
  `{\n    bias: ${bias.toFixed(3)},\n    weights: [\n${MOOD_FEATURES.map(
    (name, i) => `      ${(weights[i] ?? 0).toFixed(3)}, // ${name}`,
  ).join('\n')}\n    ],\n  }`;

writeFileSync(
  TARGET,
  `import type { MoodWeights } from './mood-model';

/**
 * Learned by \`npx tsx eval/accuracy/train-mood.ts\` from the ${gold.length} development conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const MOOD_WEIGHTS: MoodWeights = {
  negative: ${side(model.negative)},
  positive: ${side(model.positive)},
};
`,
);
console.log(`wrote ${TARGET}`);
