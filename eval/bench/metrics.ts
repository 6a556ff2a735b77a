import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { NO_FILTER } from '@/core/filter/filter';
import { changeAlerts, controlCharts } from '@/core/metrics/control-chart';
import { overview } from '@/core/metrics/overview';
import { retention } from '@/core/metrics/retention';
import { service } from '@/core/metrics/service';
import { weeklyTrend } from '@/core/metrics/weekly-trend';
import { openEngine } from '@/db/open-engine';
import { readCohorts } from '@/db/read/read-cohorts';
import { readContactTimes } from '@/db/read/read-contact-times';
import { readContactsAndChurn } from '@/db/read/read-contacts-and-churn';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readExperience } from '@/db/read/read-experience';
import { readRetentionFacts } from '@/db/read/read-retention-facts';
import { readServiceFacts } from '@/db/read/read-service-facts';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { readWeeklyFacts } from '@/db/read/read-weekly-facts';
import { readWeeklySums } from '@/db/read/read-weekly-sums';
import { connect } from '@/db/sqlite/connect';
import { renewFacts } from '@/db/sqlite/renew-facts';
import { fillWorkspace } from './fill-workspace';
import { LAST_DAY } from './simulated-conversation';

const END = Date.parse(`${LAST_DAY}T23:59:59Z`);

/** How often each read is timed. */
const TIMES = 15;

/** `bench -- metrics [--conversations N] [--customers N]`: facts of two years anew, and the figures from them. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      conversations: { type: 'string', default: '1000000' },
      customers: { type: 'string', default: '200000' },
    },
  });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-bench-'));
  const file = path.join(folder, 'trustledger.db');
  try {
    openEngine(file).close();
    const connection = connect(file);
    const began = performance.now();
    const size = { conversations: Number(values.conversations), customers: Number(values.customers) };
    fillWorkspace(connection, { ...size, texts: false });
    console.log(
      `${values.conversations} conversations of ${values.customers} customers in two years, filled in ${seconds(began)} s\n`,
    );
    connection.exec('delete from data_span');
    const anew = performance.now();
    const used = process.cpuUsage();
    renewFacts(connection);
    const { user, system } = process.cpuUsage(used);
    console.log(
      `all facts computed anew                 ${seconds(anew)} s (CPU ${((user + system) / 1e6).toFixed(1)} s)`,
    );
    const rows = (table: string) => connection.prepare(`select count(*) from ${table}`).pluck().get();
    console.log(
      `rows of daily, hourly, customer facts   ${rows('daily_facts')}, ${rows('hourly_facts')}, ${rows('customer_facts')}\n`,
    );
    connection.close();
    await timeFigures(file);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function timeFigures(file: string): Promise<void> {
  const engine = openEngine(file);
  const { db } = engine;
  const quarter = { ...NO_FILTER, from: '2026-10-01', to: LAST_DAY };
  const show = async (name: string, work: () => Promise<unknown>) => {
    const times: number[] = [];
    const used = process.cpuUsage();
    for (let i = 0; i < TIMES; i += 1) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
    const { user, system } = process.cpuUsage(used);
    const cpu = (user + system) / 1000 / TIMES;
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(share * (TIMES - 1))] ?? 0).toFixed(0).padStart(7);
    console.log(`${name.padEnd(40)}${at(0.5)}${at(0.95)}${cpu.toFixed(0).padStart(7)}`);
  };
  // On a machine that does other work too, only the last column says what the figures cost.
  console.log(`${''.padEnd(40)}    p50    p95    CPU  ms`);
  for (const [words, filter] of [
    ['two years', NO_FILTER],
    ['a quarter', quarter],
  ] as const) {
    await show(`overview, ${words}`, async () =>
      overview(await readStratumFacts(db, filter), await readCustomerClusters(db, filter), 10),
    );
    await show(`  sums by stratum alone, ${words}`, () => readStratumFacts(db, filter));
    await show(`  clusters alone, ${words}`, () => readCustomerClusters(db, filter));
    await show(`weekly lines, ${words}`, async () =>
      weeklyTrend(await readWeeklyFacts(db, filter), [], 10, LAST_DAY),
    );
    await show(`hand-offs, resolutions, topics, ${words}`, async () =>
      service({ ...(await readServiceFacts(db, filter)), ratio: 10 }),
    );
  }
  await show('weekly limits and alerts, two years', async () =>
    changeAlerts(controlCharts(await readWeeklySums(db, NO_FILTER), LAST_DAY)),
  );
  await show('  times to the next contact alone', async () => readContactTimes(db, NO_FILTER, END));
  await show('  the customers file alone', async () => readExperience(db, NO_FILTER, END));
  await show('  good and bad contacts alone', async () => readContactsAndChurn(db, NO_FILTER, END));
  await show('  cohorts alone', async () => readCohorts(db, NO_FILTER));
  await show('retention, all customers', async () => retention(await readRetentionFacts(db, NO_FILTER)));
  engine.close();
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
