import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTrainingSets } from '@/eval/confusion/training-sets';
import { confidences, sightsIn } from './rule-tallies';

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const sets = readTrainingSets(values.corpora);
if (sets === null) throw new Error(`no gold_dev in ${values.corpora}`);
const gold = sets.flat();
const sights = sightsIn(gold);
const lines = [...confidences(sights)]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, p]) => `  '${rule}': ${Number(p.toFixed(2))},`);
writeFileSync(
  'core/scoring/rule-confidence.ts',
  `/**
 * Measured by \`npx tsx eval/confidence/train-confidence.ts\` on ${sights.length} findings in ${gold.length} conversations that are labelled in
 * the codebook's terms (the project's own labels), with the shrinkage of eval/confidence/rule-tallies.ts.
 */
export const RULE_CONFIDENCE: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
);
console.log('wrote core/scoring/rule-confidence.ts');
