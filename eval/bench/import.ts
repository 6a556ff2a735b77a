import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { NO_FILTER } from '@/core/filter/filter';
import { overview } from '@/core/metrics/overview';
import { openEngine } from '@/db/open-engine';
import { readCustomerClusters } from '@/db/read/read-customer-clusters';
import { readStratumFacts } from '@/db/read/read-stratum-facts';
import { type Measured, measuredProcess } from './measured-process';
import { writeMessageFile } from './message-file';

/**
 * `bench -- import [--messages N] [--interleaved]`: the whole import beside its peers, in one run; one million
 * messages unless said otherwise, each conversation's together or all of them interleaved.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      messages: { type: 'string', default: '1000000' },
      interleaved: { type: 'boolean', default: false },
    },
  });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-bench-'));
  try {
    const file = path.join(folder, 'messages.csv');
    const messages = await writeMessageFile(file, Number(values.messages), values.interleaved);
    const size = Math.round(fs.statSync(file).size / 1e6);
    console.log(`${messages} messages, ${size} MB, ${values.interleaved ? 'interleaved' : 'contiguous'}\n`);

    const bare = await peer(file, path.join(folder, 'bare.db'));
    const withSentiment = await peer(file, path.join(folder, 'sentiment.db'), 'sentiment');
    const database = path.join(folder, 'ours', 'trustledger.db');
    const first = await ours(file, database);
    const other = await withOtherIds(file);
    const again = await whileReading(database, () => ours(other, database));
    const shell = await sqliteShell(file, path.join(folder, 'shell.db'));

    const row = (name: string, { seconds, peakMb }: Measured) =>
      console.log(
        `${name.padEnd(44)}${Math.round(messages / seconds)
          .toString()
          .padStart(10)}${seconds.toFixed(1).padStart(9)}${String(peakMb ?? '?').padStart(9)}` +
          `${(withSentiment.seconds / seconds).toFixed(2).padStart(14)}` +
          `${(shell === null ? '?' : (shell.seconds / seconds).toFixed(2)).padStart(12)}`,
      );
    console.log(`${''.padEnd(44)}messages/s  seconds  peak MB  x sentiment  x sqlite3`);
    row('PapaParse + better-sqlite3, bare rows', bare);
    row('the same + `sentiment`, one number a row', withSentiment);
    row('Trustledger: read, score, store, facts', first);
    row('Trustledger, while the overview is read', again.measured);
    if (shell === null) console.log('skipped: no `sqlite3` command');
    else row('the `sqlite3` command, .import only', shell);
    console.log('\nx: speed as a multiple of the peer with `sentiment`, and of the `sqlite3` command');
    console.log(
      `overview from the database: p95 ${again.busy} ms during the import, ${again.rest} ms at rest, ` +
        `${(again.busy / Math.max(1, again.rest)).toFixed(1)} times as long`,
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const node = (...args: string[]) => measuredProcess(process.execPath, ['--import', 'tsx', ...args]);

function peer(file: string, database: string, ...more: string[]): Promise<Measured> {
  return node('eval/bench/peers/bare-insert.ts', file, database, ...more);
}

function ours(file: string, database: string): Promise<Measured> {
  return node('cli/main.ts', 'import', file, '--db', database);
}

/** Null where the machine has no `sqlite3` command. */
async function sqliteShell(file: string, database: string): Promise<Measured | null> {
  if (spawnSync('sqlite3', ['--version']).status !== 0) return null;
  return measuredProcess('sqlite3', [database, '.mode csv', `.import ${file} message`]);
}

/** The same messages in conversations and of customers that the database does not hold yet. */
async function withOtherIds(file: string): Promise<string> {
  const other = file.replace('.csv', '-other.csv');
  const out = fs.createWriteStream(other);
  let header = true;
  for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
    if (!out.write(header ? `${line}\n` : `other-${line}\n`)) await once(out, 'drain');
    header = false;
  }
  out.end();
  await once(out, 'finish');
  return other;
}

async function whileReading(database: string, work: () => Promise<Measured>) {
  const engine = openEngine(database);
  const read = async () => {
    const began = performance.now();
    overview(
      await readStratumFacts(engine.db, NO_FILTER),
      await readCustomerClusters(engine.db, NO_FILTER),
      10,
    );
    return performance.now() - began;
  };
  const rest: number[] = [];
  for (let i = 0; i < 20; i += 1) rest.push(await read());

  let running = true;
  const measured = work().finally(() => {
    running = false;
  });
  const busy: number[] = [];
  while (running) {
    busy.push(await read());
    await sleep(250);
  }
  const result = { measured: await measured, rest: p95(rest), busy: p95(busy) };
  engine.close();
  return result;
}

function p95(times: number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(0.95 * (sorted.length - 1))] ?? 0);
}
