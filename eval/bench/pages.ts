import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { serverEnvironment } from '@/environment';
import { filledWorkspace } from './filled-workspace';
import { type MeasuredPage, measuredPages } from './page-addresses';
import { processorTime } from './processor-time';

/**
 * `bench -- pages [--conversations N] [--rounds N] [--only TEXT]`: server time of every page, on the production
 * build, over many filters each; every one is asked for once before, and then once a round.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      conversations: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '5' },
      port: { type: 'string', default: '3299' },
      only: { type: 'string', default: '' },
      slow: { type: 'boolean', default: false },
    },
  });
  if (!fs.existsSync('.next/BUILD_ID')) throw new Error('There is no build: run `npm run build` first.');
  const conversations = Number(values.conversations);
  const size = { conversations, customers: Math.round(conversations / 4), texts: true };
  const { folder, seconds } = filledWorkspace(size);
  console.log(
    `${conversations} conversations in ${folder}, ${Math.round(fs.statSync(`${folder}/trustledger.db`).size / 1e6)} MB, ready after ${seconds.toFixed(0)} s\n`,
  );
  const pages = measuredPages(conversations).filter(({ name }) => name.includes(values.only));
  await measure(folder, Number(values.port), Number(values.rounds), pages, values.slow);
}

async function measure(
  folder: string,
  port: number,
  rounds: number,
  pages: MeasuredPage[],
  slow: boolean,
): Promise<void> {
  const next = 'node_modules/next/dist/bin/next';
  const server = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    stdio: 'ignore',
    env: serverEnvironment(folder),
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await until(() => fetch(`${url}/icon.svg`).then(({ ok }) => ok));
    // A process that has just started compiles while it answers.
    for (let i = 0; i < 20; i += 1) await (await fetch(url)).text();
    console.log(`${''.padEnd(38)}    n     p50     p95    mark     CPU  ms; first, cold`);
    for (const { name, mark, addresses } of pages) {
      const first = await timesOf(addresses.map((address) => url + address));
      const cpu = processorTime(server.pid);
      const times: number[] = [];
      const each = new Map<string, number[]>();
      for (let round = 0; round < rounds; round += 1) {
        const some = await timesOf(addresses.map((address) => url + address));
        times.push(...some);
        for (const [i, address] of addresses.entries()) {
          each.set(address, [...(each.get(address) ?? []), some[i] ?? 0]);
        }
      }
      const used = (processorTime(server.pid) - cpu) / times.length;
      const missed = at(times, 0.95) > mark ? '  missed' : '';
      console.log(
        `${name.padEnd(38)}${[
          times.length,
          at(times, 0.5),
          at(times, 0.95),
          mark,
          Math.round(used),
          at(first, 0.95),
        ]
          .map((n, i) => String(n).padStart(i === 0 ? 5 : 8))
          .join('')}${missed}`,
      );
      if (!slow && missed === '') continue;
      const worst = [...each].sort(([, a], [, b]) => at(b, 0.5) - at(a, 0.5));
      for (const [address, own] of worst.slice(0, slow ? 12 : 3))
        console.log(`    ${String(at(own, 0.5)).padStart(6)}  ${address}`);
    }
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

/** Milliseconds until each address has been answered whole. */
async function timesOf(addresses: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const address of addresses) {
    const began = performance.now();
    const response = await fetch(address);
    await response.text();
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}.`);
    times.push(performance.now() - began);
  }
  return times;
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await ready().catch(() => false)) return;
    await sleep(200);
  }
  throw new Error('The server did not answer.');
}
