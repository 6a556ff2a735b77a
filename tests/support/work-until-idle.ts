/**
 * A process of its own that does all waiting work of a database and ends; tests kill it.
 * Arguments: the database, and how many milliseconds its clock runs ahead (a claim left by a killed
 * process is stale only after a while, which tests do not wait for).
 */
import { randomUUID } from 'node:crypto';
import { openEngine } from '@/db/open-engine';
import { FileStore } from '@/jobs/file-store';
import { workQueue } from '@/jobs/work-queue';

const [database = '', ahead = '0'] = process.argv.slice(2);
const engine = openEngine(database);
await workQueue({
  engine,
  files: FileStore.beside(database),
  worker: randomUUID(),
  now: () => Date.now() + Number(ahead),
  onDefect: (error) => {
    console.error(error);
    process.exitCode = 1;
  },
});
engine.close();
