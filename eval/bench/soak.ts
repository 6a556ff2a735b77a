import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openEngine } from '@/db/open-engine';
import { seeded } from '@/eval/coverage/simulate-conversations';
import { growthOf, residentMb } from './memory-growth';
import { servedPages } from './served-pages';
import { overlappingFiles } from './soak-files';
import { loadsOf, type SoakPlace } from './soak-loads';

/**
 * `bench -- soak [--minutes N] [--port N]`: mixed load on a production server with the sample workspace. Prints its
 * resident memory over time, errors and the time that each kind of request takes. Fails where a request fails or where
 * memory keeps growing: see `growthOf`.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string', default: '30' },
      port: { type: 'string', default: '3431' },
      seed: { type: 'string', default: '1' },
    },
  });
  const minutes = Number(values.minutes);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-soak-'));
  const database = path.join(folder, 'trustledger.db');
  openEngine(database).close();
  try {
    await servedPages(folder, Number(values.port), async (url, { pid }) => {
      const engine = openEngine(database);
      const random = seeded(Number(values.seed));
      const place: SoakPlace = { url, folder, database, engine, random, files: overlappingFiles() };
      await settle(url);
      const until = Date.now() + minutes * 60_000;
      const times = new Map<string, number[]>();
      const errors = new Map<string, string[]>();
      const loads = loadsOf(place).map(async ({ kind, everyMs, work }) => {
        while (Date.now() < until) {
          const began = performance.now();
          try {
            await work();
            times.set(kind, [...(times.get(kind) ?? []), performance.now() - began]);
          } catch (error) {
            errors.set(kind, [...(errors.get(kind) ?? []), String(error)]);
          }
          await sleep(Math.max(50, everyMs * (0.5 + random()) - (performance.now() - began)));
        }
      });
      const memory = await watch(pid, until);
      await Promise.all(loads);
      engine.close();
      conclude(memory, times, errors);
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The sample, all of it, as a stranger would load it. */
async function settle(url: string): Promise<void> {
  await fetch(`${url}/api/sample`, { method: 'POST' });
  for (;;) {
    const { imports } = (await (await fetch(`${url}/api/imports`)).json()) as {
      imports: { status: string }[];
    };
    if (imports.length === 3 && imports.every(({ status }) => status === 'done')) return;
    await sleep(1000);
  }
}

/** Megabytes every ten seconds; a line a minute. */
async function watch(pid: number | undefined, until: number): Promise<number[]> {
  const memory: number[] = [];
  while (Date.now() < until) {
    memory.push(residentMb(pid));
    if (memory.length % 6 === 1) console.log(`minute ${Math.floor(memory.length / 6)}: ${memory.at(-1)} MB`);
    await sleep(10_000);
  }
  return memory;
}

function conclude(
  memory: number[],
  times: ReadonlyMap<string, number[]>,
  errors: ReadonlyMap<string, string[]>,
): void {
  console.log(`\n${''.padEnd(12)}     n     p50     p95     max  ms  errors`);
  for (const kind of new Set([...times.keys(), ...errors.keys()])) {
    const sorted = (times.get(kind) ?? []).sort((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
    const cells = [sorted.length, at(0.5), at(0.95), at(1)];
    const failed = errors.get(kind) ?? [];
    console.log(
      `${kind.padEnd(12)}${cells.map((n, i) => String(n).padStart(i === 0 ? 6 : 8)).join('')}${String(failed.length).padStart(12)}`,
    );
    for (const message of new Set(failed)) console.log(`  ${message}`);
  }
  const growth = growthOf(memory);
  console.log(
    `\nmemory: ${Math.min(...memory)} to ${Math.max(...memory)} MB; after the first third ${growth.perMinute.toFixed(2)} MB a minute, ` +
      `the last fifth ${growth.ratio.toFixed(2)} times the middle one: ${growth.grows ? 'keeps growing' : 'bounded'}`,
  );
  if (growth.grows || errors.size > 0) process.exitCode = 1;
}
