import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LogisticWeights } from '@/core/math/logistic';
import { REPHRASE_FEATURES } from '@/core/scoring/confusion/rephrase-features';
import { REPLY_FEATURES } from '@/core/scoring/confusion/reply-features';
import { rephraseExamples, replyExamples } from './confusion-examples';
import { foldOf, REPHRASE_RIDGE, REPLY_RIDGE } from './confusion-folds';
import { crossValidated, trainLogistic } from './train-logistic';
import { readTrainingSets } from './training-sets';

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const sets = readTrainingSets(values.corpora);
if (sets === null) throw new Error(`no gold_dev in ${values.corpora}`);
const gold = sets.flat();

const replies = replyExamples(gold);
const unseen = crossValidated(replies, REPLY_RIDGE, foldOf);
const byReply = new Map(replies.map((e, i) => [`${e.conversation} ${e.message}`, unseen[i] ?? 0]));
const repeats = rephraseExamples(gold, (conversation, reply) => byReply.get(`${conversation} ${reply}`) ?? 0);

write('reply-weights', 'REPLY_WEIGHTS', REPLY_FEATURES, trainLogistic(replies, REPLY_RIDGE), replies.length);
write(
  'rephrase-weights',
  'REPHRASE_WEIGHTS',
  REPHRASE_FEATURES,
  trainLogistic(repeats, REPHRASE_RIDGE),
  repeats.length,
);

function write(
  file: string,
  name: string,
  features: readonly string[],
  { bias, weights }: LogisticWeights,
  examples: number,
): void {
  const target = `core/scoring/confusion/${file}.ts`;
  const lines = features.map((feature, i) => `    ${Number((weights[i] ?? 0).toFixed(2))}, // ${feature}`);
  writeFileSync(
    target,
    `import type { LogisticWeights } from '@/core/math/logistic';

/**
 * Learned by \`npx tsx eval/confusion/train-confusion.ts\` from ${examples} messages of ${gold.length} conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const ${name}: LogisticWeights = {
  bias: ${Number(bias.toFixed(2))},
  weights: [
${lines.join('\n')}
  ],
};
`,
  );
  console.log(`wrote ${target}`);
}
