import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after } from 'next/server';
import { answered } from '@/app/access/answered';
import { isUnderWay } from '@/core/ingest/import-status';
import type { Engine } from '@/db/engine';
import { readDataSpan } from '@/db/read/read-data-span';
import { readImport } from '@/db/read/read-import';
import type { StoredFile } from '@/db/write/create-import';
import { requestImport } from '@/db/write/request-import';
import { reviewSample } from '@/jobs/review-sample';

const FOLDER = 'demo/data';
const POLL_MS = 500;

/** The policies first: conversations are then judged by them as they come. */
const SAMPLE_FILES = ['policies.csv', 'messages.csv', 'customers.csv'];

/**
 * Loads the sample workspace through the real import; every file is an import of its own. In an empty workspace
 * its made-up colleagues then review a part of it; other people's conversations are not theirs to judge.
 */
export const POST = answered('import', async ({ engine, actor, files: store }) => {
  const empty = (await readDataSpan(engine.db)).lastDay === null;
  const files: StoredFile[] = [];
  for (const name of SAMPLE_FILES) {
    const file = path.resolve(FOLDER, name);
    files.push(await store.keep(fs.createReadStream(file), `sample workspace: ${name}`));
  }
  const importIds = await engine.transaction(async (db) => {
    const ids: number[] = [];
    for (const file of files) ids.push(await requestImport(db, actor, file, Date.now()));
    return ids;
  });
  if (empty) after(() => reviewWhenDone(engine, importIds));
  return Response.json({ importIds }, { status: 201 });
});

async function reviewWhenDone(engine: Engine, importIds: readonly number[]): Promise<void> {
  for (const id of importIds) {
    for (;;) {
      const record = await readImport(engine.db, id);
      if (record?.status === 'done') break;
      if (record === null || !isUnderWay(record.status)) return;
      await sleep(POLL_MS);
    }
  }
  await reviewSample(engine, path.resolve(FOLDER, 'readings.csv'), Date.now);
}
