import { fileURLToPath } from 'node:url';
import { openEngine } from '@/db/open-engine';
import { reviewSample } from '@/jobs/review-sample';

const [database] = process.argv.slice(2);
if (database === undefined) throw new Error('Which database?');
const engine = openEngine(database);
await reviewSample(engine, fileURLToPath(new URL('./data/readings.csv', import.meta.url)), Date.now);
engine.close();
