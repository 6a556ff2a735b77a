import { answered } from '@/app/access/answered';
import { requestCancel } from '@/db/write/request-cancel';
import { importIdFrom } from '../../import-id-from';

/** Calls an import off that is not stored yet. */
export const POST = answered(
  'import',
  async ({ engine }, _request: Request, { params }: RouteContext<'/api/imports/[id]/cancel'>) => {
    const cancelled = await requestCancel(engine, importIdFrom((await params).id));
    if (cancelled) return Response.json({ cancelled }, { status: 202 });
    const error = 'Only an import that is not stored yet can be cancelled; a stored one can be undone.';
    return Response.json({ error }, { status: 409 });
  },
);
