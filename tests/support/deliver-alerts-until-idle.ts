// A process of its own that sends what alerts wait, for tests that kill it: DATABASE NOW
import { randomUUID } from 'node:crypto';
import { openEngine } from '@/db/open-engine';
import { deliverAlerts } from '@/jobs/alerts/deliver-alerts';

const [database = '', now = '0'] = process.argv.slice(2);
const engine = openEngine(database);
await deliverAlerts({ engine, worker: randomUUID(), now: () => Number(now), onDefect: console.error });
engine.close();
