import { claimImport } from '@/db/write/claim-import';
import { type JobContext, runJob } from './run-job';

/** Does all the work there is, oldest first, and returns how many jobs that were. */
export async function workQueue(context: JobContext): Promise<number> {
  for (let done = 0; ; done += 1) {
    const record = await claimImport(context.engine, context.worker, context.now());
    if (!record) return done;
    await runJob(record, context);
  }
}
