import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CLAIM_FEATURES } from '@/core/scoring/accuracy/claim-features';
import { TEXT_FEATURES } from '@/core/scoring/accuracy/text-features';
import { claimExamples, readGroundedExamples, readPolicyExamples } from './policy-examples';
import { TEXT_CORPORA, trainTexts } from './policy-texts';
import { type ClaimModel, trainClaims } from './policy-training';

const FOLDER = 'core/scoring/accuracy';

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const claims = readPolicyExamples(values.corpora);
if (claims === null) throw new Error(`no policy_claims in ${values.corpora}`);
const texts = TEXT_CORPORA.map((name) => {
  const examples = readGroundedExamples(values.corpora, name);
  if (examples === null) throw new Error(`no ${name} in ${values.corpora}`);
  return { name, examples };
});

write(
  'claim-weights',
  'CLAIM_WEIGHTS',
  CLAIM_FEATURES,
  trainClaims(claimExamples(claims)),
  `Learned by \`npx tsx eval/accuracy/policy-train.ts\` from ${claims.length} answers of four systems beside the FAQ
 * entry they were given, rated by three people each (DSTC9 track 1, Apache-2.0); the file holds no text of theirs.`,
);
write(
  'text-weights',
  'TEXT_WEIGHTS',
  TEXT_FEATURES,
  trainTexts(texts),
  `Learned by \`npx tsx eval/accuracy/policy-train.ts\` from ${texts.map((t) => t.examples.length).join(' and ')} answers beside the text they
 * were to keep to (FaithDial audit and Q2, MIT); the file holds no text of theirs.`,
);

function write(
  file: string,
  name: string,
  features: readonly string[],
  { bias, weights }: ClaimModel,
  about: string,
): void {
  const path = `${FOLDER}/${file}.ts`;
  writeFileSync(
    path,
    `/**
 * ${about}
 */
export const ${name}: { bias: number; weights: readonly number[] } = {
  bias: ${Number(bias.toFixed(3))},
  weights: [
${features.map((feature, i) => `    ${Number((weights[i] ?? 0).toFixed(3))}, // ${feature}`).join('\n')}
  ],
};
`,
  );
  console.log(`wrote ${path}`);
}
