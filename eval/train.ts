import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { TEACHER_FOLDER } from './student/teacher-packages';

/**
 * Rebuilds all weights that ship, each stage in a process of its own, since it reads what the stages before have
 * written. The same corpora give the same files to the last byte.
 */
const STAGES = [
  { file: 'eval/student/train-words.ts', takes: ['cache'] },
  { file: 'eval/student/train-student.ts', takes: ['corpora', 'cache'] },
  { file: 'eval/intents/train-intents.ts', takes: ['corpora'] },
  { file: 'eval/confusion/train-confusion.ts', takes: ['corpora'] },
  { file: 'eval/escalation/train-replies.ts', takes: ['corpora'] },
  { file: 'eval/accuracy/train-mood.ts', takes: ['corpora'] },
  { file: 'eval/quality/train.ts', takes: ['corpora'] },
  { file: 'eval/accuracy/policy-train.ts', takes: ['corpora'] },
  { file: 'eval/confidence/train-confidence.ts', takes: ['corpora'] },
] as const;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    /** Where teachers and their answers are kept between runs. */
    cache: { type: 'string', default: TEACHER_FOLDER },
    /** Begins with the stage whose file holds this. */
    from: { type: 'string' },
  },
});

const first = STAGES.findIndex(({ file }) => file.includes(values.from ?? ''));
for (const { file, takes } of STAGES.slice(Math.max(0, first))) {
  const options = takes.flatMap((name) => [`--${name}`, values[name]]);
  // The word vectors are one large JSON file.
  const stage = spawnSync(
    process.execPath,
    ['--max-old-space-size=6000', '--import', 'tsx', file, ...options],
    { stdio: 'inherit' },
  );
  if (stage.status !== 0) process.exit(stage.status ?? 1);
}

// What was written is formatted as the rest of the code: the same weights are the same bytes.
const { status } = spawnSync('npx', ['biome', 'format', '--write', 'core/scoring', 'eval/student'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
