import fs from 'node:fs';
import path from 'node:path';
import { engine, fileStore } from '@/app/engine';
import { createImport } from '@/db/write/create-import';

/** Loads the sample workspace through the real import. */
export async function POST(): Promise<Response> {
  const file = path.resolve('demo/data/messages.csv');
  const stored = await fileStore().keep(fs.createReadStream(file), 'sample workspace: messages.csv');
  const importId = await engine().transaction((db) => createImport(db, stored, Date.now()));
  return Response.json({ importId }, { status: 201 });
}
