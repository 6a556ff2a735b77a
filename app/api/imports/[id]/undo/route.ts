import { engine } from '@/app/engine';
import { requestUndo } from '@/db/write/request-undo';
import { importIdFrom } from '../../import-id-from';

/** Queues the undo of an import. */
export async function POST(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const queued = await requestUndo(engine(), importIdFrom((await params).id));
  if (queued) return Response.json({ queued }, { status: 202 });
  return Response.json({ error: 'Only a finished import can be undone.' }, { status: 409 });
}
