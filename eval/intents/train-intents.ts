import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LogisticWeights } from '@/core/math/logistic';
import { INTENTS, type Intent } from '@/core/scoring/intents/intent';
import { INTENT_FEATURES } from '@/core/scoring/intents/intent-features';
import { ownGold } from '@/eval/student/lessons';
import { fitIntent } from './fit-intent';
import { type IntentExample, intentExamples, unseenIntents } from './intent-examples';

const TARGET = 'core/scoring/intents/intent-weights.ts';

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const gold = ownGold(values.corpora);
const examples: IntentExample[] = intentExamples(gold, unseenIntents(gold));
const lines = (intent: Intent, { bias, weights }: LogisticWeights) =>
  `  ${intent}: {\n    bias: ${bias},\n    weights: [\n${INTENT_FEATURES.map(
    (name, i) => `      ${weights[i] ?? 0}, // ${name}`,
  ).join('\n')}\n    ],\n  },`;
writeFileSync(
  TARGET,
  `import type { LogisticWeights } from '@/core/math/logistic';
import type { Intent } from './intent';

/**
 * Learned by \`npm run train\` from ${examples.length} messages of ${gold.length} conversations that are labelled in the codebook's terms
 * (the project's own labels); the file holds no text of theirs.
 */
export const INTENT_WEIGHTS: Readonly<Record<Intent, LogisticWeights>> = {
${INTENTS.map((intent) => lines(intent, fitIntent(examples, intent))).join('\n')}
};
`,
);
console.log(`wrote ${TARGET}`);
