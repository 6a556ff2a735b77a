import { answered } from '@/app/access/answered';
import { readImport } from '@/db/read/read-import';
import { importIdFrom } from '../import-id-from';
import { shownWithFindings } from '../shown-import';

/** How far an import is, and what was found of its file while the user's decision is open. */
export const GET = answered(
  'import',
  async ({ db }, _request: Request, { params }: RouteContext<'/api/imports/[id]'>) => {
    const record = await readImport(db, importIdFrom((await params).id));
    if (!record) return Response.json({ error: 'There is no such import.' }, { status: 404 });
    return Response.json(shownWithFindings(record));
  },
);
