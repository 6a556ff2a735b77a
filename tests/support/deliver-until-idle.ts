/**
 * A process of its own that sends all mails that are due and ends; tests kill it. Arguments: the database, and
 * the moment at which it believes to run.
 */
import { randomUUID } from 'node:crypto';
import { openEngine } from '@/db/open-engine';
import { deliverDue } from '@/jobs/delivery/deliver-due';

const [database = '', moment = '0'] = process.argv.slice(2);
const started = Date.now();
const engine = openEngine(database);
await deliverDue({
  engine,
  worker: randomUUID(),
  now: () => Number(moment) + Date.now() - started,
  onDefect: (error) => {
    console.error(error);
    process.exitCode = 1;
  },
});
engine.close();
