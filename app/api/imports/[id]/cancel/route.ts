import { engine } from '@/app/engine';
import { requestCancel } from '@/db/write/request-cancel';
import { importIdFrom } from '../../import-id-from';

/** Calls an import off that is not stored yet. */
export async function POST(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const cancelled = await requestCancel(engine(), importIdFrom((await params).id));
  if (cancelled) return Response.json({ cancelled }, { status: 202 });
  const error = 'Only an import that is not stored yet can be cancelled; a stored one can be undone.';
  return Response.json({ error }, { status: 409 });
}
