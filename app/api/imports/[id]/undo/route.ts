import { answered } from '@/app/access/answered';
import { about } from '@/core/audit/about-import';
import { requestUndo } from '@/db/write/request-undo';
import { importIdFrom } from '../../import-id-from';

/** Queues the undo of an import. */
export const POST = answered(
  'import',
  async ({ recorded }, _request: Request, { params }: RouteContext<'/api/imports/[id]/undo'>) => {
    const id = importIdFrom((await params).id);
    const queued = await recorded(
      (tx) => requestUndo(tx, id),
      (undone) => (undone ? about('import-undone', id) : null),
    );
    if (queued) return Response.json({ queued }, { status: 202 });
    return Response.json({ error: 'Only a finished import can be undone.' }, { status: 409 });
  },
);
