import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LogisticWeights } from '@/core/math/logistic';
import { CONFLICT_FEATURES } from '@/core/scoring/confusion/conflict-features';
import { LOOP_FEATURES } from '@/core/scoring/confusion/loop-features';
import { REPHRASE_FEATURES } from '@/core/scoring/confusion/rephrase-features';
import { REPLY_FEATURES } from '@/core/scoring/confusion/reply-features';
import { conflictExamples, loopExamples, rephraseExamples, replyExamples } from './confusion-examples';
import { CONFLICT_RIDGE, foldOf, LOOP_RIDGE, REPHRASE_RIDGE, REPLY_RIDGE } from './confusion-folds';
import { withSilentRules } from './silent-rules';
import { crossValidated, trainLogistic } from './train-logistic';
import { readTrainingSets } from './training-sets';

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const sets = readTrainingSets(values.corpora);
if (sets === null) throw new Error(`no gold_dev in ${values.corpora}`);
const gold = sets.flat();

const alike = loopExamples(gold);
const loops = rounded(trainLogistic(alike, LOOP_RIDGE));
write('loop-weights', 'LOOP_WEIGHTS', LOOP_FEATURES, loops, alike.length);

const suspects = conflictExamples(gold, loops);
const conflicts = rounded(trainLogistic(withSilentRules(suspects), CONFLICT_RIDGE));
write('conflict-weights', 'CONFLICT_WEIGHTS', CONFLICT_FEATURES, conflicts, suspects.length);

const replies = replyExamples(gold, loops);
const unseen = crossValidated(replies, REPLY_RIDGE, foldOf);
const byReply = new Map(replies.map((e, i) => [`${e.conversation} ${e.message}`, unseen[i] ?? 0]));
const repeats = rephraseExamples(
  gold,
  (conversation, reply) => byReply.get(`${conversation} ${reply}`) ?? 0,
  loops,
);

write(
  'reply-weights',
  'REPLY_WEIGHTS',
  REPLY_FEATURES,
  rounded(trainLogistic(replies, REPLY_RIDGE)),
  replies.length,
);
write(
  'rephrase-weights',
  'REPHRASE_WEIGHTS',
  REPHRASE_FEATURES,
  rounded(trainLogistic(repeats, REPHRASE_RIDGE)),
  repeats.length,
);

/** As it is written: the models that read this one are trained on what ships. */
function rounded({ bias, weights }: LogisticWeights): LogisticWeights {
  return { bias: Number(bias.toFixed(2)), weights: weights.map((w) => Number(w.toFixed(2))) };
}

function write(
  file: string,
  name: string,
  features: readonly string[],
  { bias, weights }: LogisticWeights,
  examples: number,
): void {
  const target = `core/scoring/confusion/${file}.ts`;
  const lines = features.map((feature, i) => `    ${weights[i] ?? 0}, // ${feature}`);
  writeFileSync(
    target,
    `import type { LogisticWeights } from '@/core/math/logistic';

/**
 * Learned by \`npx tsx eval/confusion/train-confusion.ts\` from ${examples} messages of ${gold.length} conversations that are
 * labelled in the codebook's terms (the project's own labels); the file holds no text of theirs.
 */
export const ${name}: LogisticWeights = {
  bias: ${bias},
  weights: [
${lines.join('\n')}
  ],
};
`,
  );
  console.log(`wrote ${target}`);
}
