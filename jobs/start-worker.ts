import { Worker } from 'node:worker_threads';
import { failureSentence, isOutside } from './failure-sentence';

/** Keeps an import's share of the server's memory small; twice what the largest files were seen to need. */
const MEMORY_MB = 256;

/** Before it is started again; longer each time where it dies at once. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** Starts the thread that imports; it is started again should it ever die. */
export function startWorker(database: string, wait = FIRST_WAIT_MS): void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { database },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  worker.on('error', (error) =>
    console.error('Import worker:', isOutside(error) ? failureSentence(error) : error),
  );
  const began = Date.now();
  worker.on('exit', (code) => {
    const lasted = Date.now() - began > LONGEST_WAIT_MS;
    const next = lasted ? FIRST_WAIT_MS : Math.min(2 * wait, LONGEST_WAIT_MS);
    if (code !== 0) setTimeout(() => startWorker(database, next), wait);
  });
}
