import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { filledWorkspace } from './filled-workspace';
import { type MeasuredPage, measuredPages } from './page-addresses';
import { processorTime } from './processor-time';
import { servedPages } from './served-pages';

/**
 * `bench -- pages [--conversations N] [--rounds N] [--only TEXT] [--slow]`: server time of every page, on the production
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
  const conversations = Number(values.conversations);
  const size = { conversations, customers: Math.round(conversations / 4), texts: true };
  const { folder, seconds } = filledWorkspace(size);
  console.log(
    `${conversations} conversations in ${folder}, ${Math.round(fs.statSync(`${folder}/trustledger.db`).size / 1e6)} MB, ready after ${seconds.toFixed(0)} s\n`,
  );
  const pages = measuredPages(conversations).filter(({ name }) => name.includes(values.only));
  await servedPages(folder, Number(values.port), (url, { pid }) =>
    measure(url, pid, Number(values.rounds), pages, values.slow),
  );
}

async function measure(
  url: string,
  pid: number | undefined,
  rounds: number,
  pages: MeasuredPage[],
  slow: boolean,
): Promise<void> {
  // A process that has just started compiles while it answers.
  for (let i = 0; i < 20; i += 1) await (await fetch(url)).text();
  console.log(`${''.padEnd(38)}    n     p50     p95    mark     CPU  ms; p95 of first times`);
  for (const { name, mark, addresses } of pages) {
    const urls = addresses.map((address) => url + address);
    const first = await timesOf(urls);
    const cpu = processorTime(pid);
    const each = urls.map((): number[] => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [i, time] of (await timesOf(urls)).entries()) each[i]?.push(time);
    }
    const times = each.flat();
    const used = (processorTime(pid) - cpu) / times.length;
    const missed = at(times, 0.95) > mark;
    const cells = [times.length, at(times, 0.5), at(times, 0.95), mark, Math.round(used), at(first, 0.95)];
    console.log(
      `${name.padEnd(38)}${cells.map((n, i) => String(n).padStart(i === 0 ? 5 : 8)).join('')}${missed ? '  missed' : ''}`,
    );
    if (!slow && !missed) continue;
    const worst = addresses
      .map((address, i) => ({ address, time: at(each[i] ?? [], 0.5) }))
      .sort((a, b) => b.time - a.time);
    for (const { address, time } of worst.slice(0, 3))
      console.log(`${String(time).padStart(10)}  ${address}`);
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
