import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CLAIM_FEATURES } from '@/core/scoring/accuracy/claim-features';
import { claimExamples, readPolicyExamples } from './policy-examples';
import { trainClaims } from './policy-training';

const TARGET = 'core/scoring/accuracy/claim-weights.ts';

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const examples = readPolicyExamples(values.corpora);
if (examples === null) throw new Error(`no policy_claims in ${values.corpora}`);

const { bias, weights } = trainClaims(claimExamples(examples));
writeFileSync(
  TARGET,
  `/**
 * Learned by \`npx tsx eval/accuracy/policy-train.ts\` from ${examples.length} answers of four systems beside the FAQ
 * entry they were given, rated by three people each (DSTC9 track 1, Apache-2.0); the file holds no text of theirs.
 */
export const CLAIM_WEIGHTS: { bias: number; weights: readonly number[] } = {
  bias: ${Number(bias.toFixed(3))},
  weights: [
${CLAIM_FEATURES.map((name, i) => `    ${Number((weights[i] ?? 0).toFixed(3))}, // ${name}`).join('\n')}
  ],
};
`,
);
console.log(`wrote ${TARGET}`);
