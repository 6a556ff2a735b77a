import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillClassroom } from './fill-classroom';
import { measureUnseenValence } from './measure-unseen-valence';
import { TEACHER_FOLDER } from './teacher-packages';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    /** Where `npm run train` has left the vectors of the texts. */
    cache: { type: 'string', default: TEACHER_FOLDER },
  },
});

if (existsSync(join(values.cache, 'sentence-vectors.keys')))
  measureUnseenValence(await fillClassroom(values.corpora, values.cache));
else console.log(`skipped: no sentence vectors in ${values.cache}; npm run train makes them`);
