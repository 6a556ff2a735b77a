import fs from 'node:fs';
import path from 'node:path';
import { engine, fileStore } from '@/app/engine';
import { createImport, type StoredFile } from '@/db/write/create-import';

/** The policies first: conversations are then judged by them as they come. */
const SAMPLE_FILES = ['policies.csv', 'messages.csv', 'customers.csv'];

/** Loads the sample workspace through the real import; every file is an import of its own. */
export async function POST(): Promise<Response> {
  const files: StoredFile[] = [];
  for (const name of SAMPLE_FILES) {
    const file = path.resolve('demo/data', name);
    files.push(await fileStore().keep(fs.createReadStream(file), `sample workspace: ${name}`));
  }
  const importIds = await engine().transaction(async (db) => {
    const ids: number[] = [];
    for (const file of files) ids.push(await createImport(db, file, Date.now()));
    return ids;
  });
  return Response.json({ importIds }, { status: 201 });
}
