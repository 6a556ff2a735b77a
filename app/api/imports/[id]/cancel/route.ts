import { answered } from '@/app/access/answered';
import { about } from '@/core/audit/about-import';
import { requestCancel } from '@/db/write/request-cancel';
import { importIdFrom } from '../../import-id-from';

/** Calls an import off that is not stored yet. */
export const POST = answered(
  'import',
  async ({ recorded }, _request: Request, { params }: RouteContext<'/api/imports/[id]/cancel'>) => {
    const id = importIdFrom((await params).id);
    const cancelled = await recorded(
      (tx) => requestCancel(tx, id),
      (done) => (done ? about('import-cancelled', id) : null),
    );
    if (cancelled) return Response.json({ cancelled }, { status: 202 });
    const error = 'Only an import that is not stored yet can be cancelled; a stored one can be undone.';
    return Response.json({ error }, { status: 409 });
  },
);
