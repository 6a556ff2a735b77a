import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LogisticWeights } from '@/core/math/logistic';
import {
  REPLY_KINDS,
  REPLY_TO_REQUEST_FEATURES,
  replyToRequestFeatures,
} from '@/core/scoring/escalation/reply-features';
import type { StudentOutput } from '@/core/scoring/student/student';
import { fitLogistic } from '@/eval/quality/fit-logistic';
import { ownGold } from '@/eval/student/lessons';
import { replyExamples } from './reply-examples';
import { trainReplyStudent } from './reply-student-training';

const TARGET = 'core/scoring/escalation/reply-to-request-weights.ts';
const RIDGE = 0.01;
/** Phrases were written with most sets in view: each reply is learned from twice, once as if they were silent. */
const HEARD = 0.5;

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/corpora' } } });
const examples = replyExamples(ownGold(values.corpora));
const students = REPLY_KINDS.map((kind) => ({ kind, ...trainReplyStudent(kind, examples) }));
for (const { kind, output } of students) writeStudent(kind, output);

const phrases = new Set(
  REPLY_TO_REQUEST_FEATURES.flatMap((name, i) => (/^(phrase|speaks)/.test(name) ? [i] : [])),
);
const rows = examples.map(({ analysis, reply, repeated, kind }, i) => ({
  kind,
  features: replyToRequestFeatures(
    analysis,
    reply,
    repeated,
    students.map(({ unseen }) => unseen[i] ?? 0),
  ),
}));

function learned(kind: 'refused' | 'ignored'): LogisticWeights {
  const names = REPLY_TO_REQUEST_FEATURES.map((_, i) => String(i));
  const { bias, weights } = fitLogistic(
    rows.flatMap((row) => {
      const target = Number(row.kind === kind);
      const silent = row.features.map((value, i) => (phrases.has(i) ? 0 : value));
      return [
        { features: row.features, target, weight: HEARD },
        { features: silent, target, weight: 1 - HEARD },
      ];
    }),
    names,
    RIDGE,
  );
  return { bias, weights: names.map((name) => weights[name] ?? 0) };
}

const source = (kind: 'refused' | 'ignored') => {
  const { bias, weights } = learned(kind);
  return `export const ${kind.toUpperCase()}_WEIGHTS: LogisticWeights = {
  bias: ${Number(bias.toFixed(3))},
  weights: [
${REPLY_TO_REQUEST_FEATURES.map((name, i) => `    ${Number((weights[i] ?? 0).toFixed(3))}, // ${name}`).join('\n')}
  ],
};
`;
};
writeFileSync(
  TARGET,
  `import type { LogisticWeights } from '@/core/math/logistic';

/*
 * Learned by \`npm run train\` from ${rows.length} replies to requests for a person in conversations that are labelled in the
 * codebook's terms (the project's own labels); the file holds no text of theirs.
 */

${source('refused')}
${source('ignored')}`,
);
console.log(`wrote ${TARGET}`);

function writeStudent(kind: string, { bias, plain, scale, weights }: StudentOutput): void {
  const target = `core/scoring/student/${kind}-output.ts`;
  writeFileSync(
    target,
    `import type { StudentOutput } from './student';

/**
 * Written by \`npm run train\`: what a student of hashed n-grams learned of replies to requests for a person: the project's
 * own sentences and conversations. Weights of buckets only, no text.
 */
export const ${kind.toUpperCase()}_OUTPUT: StudentOutput = {
  bias: ${bias},
  plain: [${plain.join(', ')}],
  scale: ${scale},
  weights:
    '${weights}',
};
`,
  );
  console.log(`wrote ${target}`);
}
