import { engine } from '@/app/engine';
import { readImport } from '@/db/read/read-import';
import { importIdFrom } from '../import-id-from';
import { shownWithFindings } from '../shown-import';

/** How far an import is, and what was found of its file while the user's decision is open. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const record = await readImport(engine().db, importIdFrom((await params).id));
  if (!record) return Response.json({ error: 'There is no such import.' }, { status: 404 });
  return Response.json(shownWithFindings(record));
}
