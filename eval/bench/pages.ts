import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openEngine } from '@/db/open-engine';
import { serverEnvironment } from '@/environment';
import { growSample } from './grow-sample';
import { measuredProcess } from './measured-process';

/** Each page with the longest that its server may take in 19 of 20 cases, ms. */
const PAGES: readonly [address: string, mark: number][] = [
  ['/', 80],
  ['/?from=2026-08-01&to=2026-08-31', 80],
  ['/channels/whatsapp', 150],
  ['/escalations', 150],
  ['/resolution', 150],
  ['/topics', 150],
  ['/retention', 150],
  ['/accuracy', 150],
  ['/quality', 150],
  ['/review', 150],
  ['/settings', 150],
  ['/imports', 150],
  ['/conversations', 150],
  ['/conversations?sort=newest&page=40', 150],
  ['/conversations?sort=money', 150],
  ['/conversations?outcome=escalation-failed&channel=whatsapp', 150],
  ['/conversations?finding=confusion.loop', 150],
  ['/conversations?q=hammock', 300],
  ['/conversations?q=refund', 300],
  ['/conversations?q=%22linen+curtain%22+-late&channel=email', 300],
];

const WARM_UP = 2;

/** `bench -- pages [--conversations N] [--rounds N]`: server time of every page, on the production build. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      conversations: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '20' },
      port: { type: 'string', default: '3299' },
    },
  });
  if (!fs.existsSync('.next/BUILD_ID')) throw new Error('There is no build: run `npm run build` first.');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-pages-'));
  const database = path.join(folder, 'trustledger.db');
  try {
    for (const file of ['policies', 'messages', 'customers']) {
      await measuredProcess(process.execPath, [
        '--import',
        'tsx',
        'cli/main.ts',
        'import',
        `demo/data/${file}.csv`,
        '--db',
        database,
      ]);
    }
    const { conversations, messages } = growSample(database, Number(values.conversations));
    // Opening computes all facts anew.
    openEngine(database).close();
    const size = Math.round(fs.statSync(database).size / 1e6);
    console.log(`${conversations} conversations, ${messages} messages, ${size} MB\n`);
    await measure(folder, Number(values.port), Number(values.rounds));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, port: number, rounds: number): Promise<void> {
  const next = 'node_modules/next/dist/bin/next';
  const server = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    stdio: 'ignore',
    env: serverEnvironment(folder),
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await until(() => fetch(`${url}/icon.svg`).then(({ ok }) => ok));
    console.log(`${'page'.padEnd(62)}p50 ms   p95 ms     mark`);
    for (const [address, mark] of PAGES) {
      const times: number[] = [];
      for (let i = 0; i < WARM_UP + rounds; i += 1) {
        const began = performance.now();
        const response = await fetch(url + address);
        await response.text();
        if (response.status !== 200) throw new Error(`${address} answered ${response.status}.`);
        if (i >= WARM_UP) times.push(performance.now() - began);
      }
      times.sort((a, b) => a - b);
      const at = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1] ?? 0);
      const missed = at(0.95) > mark ? '  missed' : '';
      console.log(
        `${address.padEnd(62)}${String(at(0.5)).padStart(6)}${String(at(0.95)).padStart(9)}${String(mark).padStart(9)}${missed}`,
      );
    }
  } finally {
    server.kill();
    await once(server, 'exit');
  }
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await ready().catch(() => false)) return;
    await sleep(200);
  }
  throw new Error('The server did not answer.');
}
