import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { openEngine } from '@/db/open-engine';
import { mayWrite } from '@/db/sqlite/read-only-place';
import { alertLoop } from './alerts/alert-loop';
import { deliveryLoop } from './delivery/delivery-loop';
import { failureSentence, isOutside } from './failure-sentence';
import { FileStore } from './file-store';
import { keepHouse } from './retention/keep-house';
import { sweepFiles } from './sweep-files';
import { workQueue } from './work-queue';

/** How soon work is noticed that another process queued or left behind. */
const POLL_MS = 500;

/** How soon it is noticed that a day has begun, or that something is left of an erasure. */
const HOUSE_MS = 20_000;

/** How soon it is tried again where the disk is full or the database cannot be reached. */
const PATIENCE_MS = 10_000;

const { database } = workerData as { database: string };

/** Told once for as long as it lasts, not every half second. */
let told = '';
function tell(error: unknown): void {
  const sentence = isOutside(error) ? failureSentence(error) : '';
  if (sentence === '') console.error('Import worker:', error);
  else if (sentence !== told) console.error(`Import worker: ${sentence}`);
  told = sentence;
}

while (!mayWrite(path.dirname(database))) {
  tell(Object.assign(new Error('The folder is read-only.'), { code: 'EROFS' }));
  await sleep(PATIENCE_MS);
}

const context = {
  engine: openEngine(database),
  files: FileStore.beside(database),
  worker: randomUUID(),
  now: Date.now,
  // Whoever wants a file with many bad rows all the same has said so before it is queued.
  acceptBadRows: () => false,
  onDefect: tell,
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
    told = '';
    await sleep(POLL_MS);
  } catch (error) {
    tell(error);
    await sleep(isOutside(error) ? PATIENCE_MS : POLL_MS);
  }
}
