import { Worker } from 'node:worker_threads';

/** Starts the thread that imports; it is started again should it ever die. */
export function startWorker(database: string): void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { database } });
  worker.on('error', (error) => console.error('Import worker:', error));
  worker.on('exit', (code) => {
    if (code !== 0) setTimeout(() => startWorker(database), 1000);
  });
}
