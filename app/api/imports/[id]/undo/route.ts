import { answered } from '@/app/access/answered';
import { requestUndo } from '@/db/write/request-undo';
import { importIdFrom } from '../../import-id-from';

/** Queues the undo of an import. */
export const POST = answered(
  'import',
  async ({ engine }, _request: Request, { params }: RouteContext<'/api/imports/[id]/undo'>) => {
    const queued = await requestUndo(engine, importIdFrom((await params).id));
    if (queued) return Response.json({ queued }, { status: 202 });
    return Response.json({ error: 'Only a finished import can be undone.' }, { status: 409 });
  },
);
