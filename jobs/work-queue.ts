import { claimImport } from '@/db/write/claim-import';
import { claimRescore } from '@/db/write/claim-rescore';
import { type JobContext, runJob } from './run-job';
import { runRescore } from './run-rescore';

/**
 * Does all the work there is, imports first and oldest first, and returns how many jobs that were. Other
 * policies than before have all conversations scored again.
 */
export async function workQueue(context: JobContext): Promise<number> {
  const { engine, worker, now } = context;
  for (let done = 0; ; done += 1) {
    const record = await claimImport(engine, worker, now());
    if (record) {
      await runJob(record, context);
      continue;
    }
    const rescore = await claimRescore(engine, worker, now());
    if (!rescore) return done;
    await runRescore(rescore, context);
  }
}
