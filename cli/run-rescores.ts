import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '@/db/engine';
import { readRescore } from '@/db/read/read-rescore';
import { claimRescore } from '@/db/write/claim-rescore';
import { runRescore } from '@/jobs/run-rescore';

/** Does what waits to be scored again, and gives the end of the run with this id. */
export async function runRescores(engine: Engine, id: number) {
  await rescoreIfDue(engine);
  // A server on the same database may have taken the work; then its end is waited for.
  for (;;) {
    const run = await readRescore(engine.db, id);
    if (!run) throw new Error(`Run ${id} is gone.`);
    if (run.status === 'done' || run.status === 'failed') return run;
    await sleep(200);
  }
}

/** Does what waits to be scored again: what was asked for, and what other policies judged. */
export async function rescoreIfDue(engine: Engine): Promise<void> {
  const worker = randomUUID();
  for (;;) {
    const record = await claimRescore(engine, worker, Date.now());
    if (!record) return;
    await runRescore(record, {
      engine,
      worker,
      now: Date.now,
      onRescore: ({ looked, stale }) => {
        if (process.stderr.isTTY) process.stderr.write(`\r\u001b[KScored ${looked} of ${stale} again ...`);
      },
      onDefect: (error) => console.error(error),
    });
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}
