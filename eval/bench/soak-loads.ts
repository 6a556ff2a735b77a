import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NO_FILTER } from '@/core/filter/filter';
import type { Engine } from '@/db/engine';
import { readConversationList } from '@/db/read/read-conversation-list';
import { readPolicies } from '@/db/read/read-policies';
import { readRegisterInForce } from '@/db/read/read-register-in-force';
import { completeReview } from '@/db/write/complete-review';
import { editPolicies } from '@/db/write/edit-policies';
import { measuredProcess } from './measured-process';

export interface SoakPlace {
  url: string;
  folder: string;
  database: string;
  engine: Engine;
  random: () => number;
  files: Generator<string>;
}

export interface Load {
  kind: string;
  /** On average; never two of a kind at once. */
  everyMs: number;
  work: () => Promise<void>;
}

/** Imports that stay; older ones are undone, so that the workspace and what is kept of it in memory stay the same size. */
const KEPT = 6;

/** A server may close an idle connection in the moment in which the next request is sent on it. */
const CLOSE = { connection: 'close' };

const PAGES =
  '/,/?channel=whatsapp,/?compare=year,/escalations,/resolution,/topics,/accuracy,/retention,/quality,/review,/imports,/policies,/customers,/settings,/reports,/reports/2026-08,/conversations,/conversations?sort=newest&page=2,/conversations?outcome=bad,/channels/email'.split(
    ',',
  );
const WORDS = 'refund,order,parcel,address,%22talk+to%22,angry+-refund,lantern,card,thank'.split(',');
const FORMS = ['json', 'csv', 'html'];

/** What people do with a workspace in a day, in minutes. */
export function loadsOf(place: SoakPlace): Load[] {
  const { url, random } = place;
  const one = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  const period = () => `from=2026-0${3 + Math.floor(random() * 4)}-0${1 + Math.floor(random() * 9)}`;
  const page = async () => {
    const address = one(PAGES);
    const filtered = random() < 0.5 && !address.includes('/reports') && !/settings|imports/.test(address);
    await got(url + address + (filtered ? `${address.includes('?') ? '&' : '?'}${period()}` : ''));
  };
  const imported: number[] = [];
  return [
    { kind: 'page', everyMs: 300, work: page },
    { kind: 'page too', everyMs: 500, work: page },
    { kind: 'search', everyMs: 1500, work: () => got(`${url}/conversations?q=${one(WORDS)}`) },
    { kind: 'export', everyMs: 30_000, work: () => got(`${url}/api/conversations.csv?${period()}`) },
    {
      kind: 'report',
      everyMs: 15_000,
      work: () => got(`${url}/api/reports/2026-0${4 + Math.floor(random() * 4)}?format=${one(FORMS)}`),
    },
    { kind: 'import', everyMs: 20_000, work: () => importNext(place, imported) },
    { kind: 'review', everyMs: 1000, work: () => review(place) },
    { kind: 'rescore', everyMs: 90_000, work: () => rescore(place) },
    { kind: 'backup', everyMs: 120_000, work: () => backup(place) },
  ];
}

async function got(address: string): Promise<void> {
  const response = await fetch(address, { headers: CLOSE, signal: AbortSignal.timeout(120_000) });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${new URL(address).pathname} answered ${response.status}.`);
}

async function importNext({ url, files }: SoakPlace, imported: number[]): Promise<void> {
  const form = new FormData();
  form.append('file', new Blob([String(files.next().value)]), 'messages.csv');
  const answer = await fetch(`${url}/api/imports`, { method: 'POST', body: form, headers: CLOSE });
  if (answer.status !== 201) throw new Error(`An upload was answered ${answer.status}.`);
  const { imports } = (await answer.json()) as { imports: { id: number }[] };
  for (const { id } of imports) {
    imported.push(id);
    await reached(url, id, 'done');
  }
  while (imported.length > KEPT) {
    const oldest = imported.shift() ?? 0;
    await fetch(`${url}/api/imports/${oldest}/undo`, { method: 'POST', headers: CLOSE });
    await reached(url, oldest, 'undone');
  }
}

async function reached(url: string, id: number, wanted: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { status, error } = (await (
      await fetch(`${url}/api/imports/${id}`, { headers: CLOSE })
    ).json()) as Record<string, string>;
    if (status === wanted) return;
    if (status === 'failed') throw new Error(`Import ${id} failed: ${error}`);
    await sleep(200);
  }
  throw new Error(`Import ${id} is not ${wanted} after two minutes.`);
}

async function review({ engine, random }: SoakPlace): Promise<void> {
  const order = { sort: 'newest', page: 1 + Math.floor(random() * 40), pageSize: 50 } as const;
  const { rows } = await readConversationList(engine.db, NO_FILTER, order);
  const row = rows[Math.floor(random() * rows.length)];
  if (row)
    await completeReview(
      engine,
      { conversation: row.externalId, reviewer: 'Soak', sampled: false },
      Date.now(),
    );
}

/** Other policies have the server score everything again. */
async function rescore({ engine }: SoakPlace): Promise<void> {
  const inForce = await readRegisterInForce(engine.db);
  if (inForce === null) throw new Error('There are no policies.');
  const [first, ...others] = await readPolicies(engine.db, inForce.version);
  if (!first) throw new Error('There are no policies.');
  const text = first.text.endsWith(' Indeed.') ? first.text.slice(0, -8) : `${first.text} Indeed.`;
  await editPolicies(
    engine,
    inForce.version,
    () => ({ policies: [{ ...first, text }, ...others] }),
    null,
    Date.now(),
  );
}

/** Written while everything goes on, and checked as a restore would. */
async function backup({ folder, database }: SoakPlace): Promise<void> {
  const file = path.join(folder, 'backup.tar');
  const cli = (...args: string[]) =>
    measuredProcess(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args]);
  await cli('backup', file, '--db', database, '--json');
  await cli('restore', file, '--dry-run');
  fs.rmSync(file);
}
