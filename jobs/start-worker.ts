import { Worker } from 'node:worker_threads';

/** Keeps an import's share of the server's memory small; twice what the largest files were seen to need. */
const MEMORY_MB = 256;

/** Starts the thread that imports; it is started again should it ever die. */
export function startWorker(database: string): void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { database },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  worker.on('error', (error) => console.error('Import worker:', error));
  worker.on('exit', (code) => {
    if (code !== 0) setTimeout(() => startWorker(database), 1000);
  });
}
