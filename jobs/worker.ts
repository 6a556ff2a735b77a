import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { openEngine } from '@/db/open-engine';
import { alertLoop } from './alerts/alert-loop';
import { deliveryLoop } from './delivery/delivery-loop';
import { FileStore } from './file-store';
import { keepHouse } from './retention/keep-house';
import { sweepFiles } from './sweep-files';
import { workQueue } from './work-queue';

/** How soon work is noticed that another process queued or left behind. */
const POLL_MS = 500;

/** How soon it is noticed that a day has begun, or that something is left of an erasure. */
const HOUSE_MS = 20_000;

const { database } = workerData as { database: string };
const context = {
  engine: openEngine(database),
  files: FileStore.beside(database),
  worker: randomUUID(),
  now: Date.now,
  // Whoever wants a file with many bad rows all the same has said so before it is queued.
  acceptBadRows: () => false,
  onDefect: (error: unknown) => console.error('Import worker:', error),
};

await sweepFiles(context.engine, context.files, Date.now()).catch(context.onDefect);

void deliveryLoop(context);
void alertLoop(context);

let houseKeptAt = 0;

for (;;) {
  try {
    await workQueue(context);
    if (Date.now() - houseKeptAt >= HOUSE_MS) {
      houseKeptAt = Date.now();
      await keepHouse({ ...context, database }, houseKeptAt);
    }
  } catch (error) {
    context.onDefect(error);
  }
  await sleep(POLL_MS);
}
