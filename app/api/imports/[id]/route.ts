import { engine } from '@/app/engine';
import { rateAndTimeLeft } from '@/core/ingest/rate-and-time-left';
import { readImport } from '@/db/read/read-import';
import { importIdFrom } from '../import-id-from';

/** How far an import is; the page asks this while it runs. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const record = await readImport(engine().db, importIdFrom((await params).id));
  if (!record) return Response.json({ error: 'There is no such import.' }, { status: 404 });
  const { worker: _worker, sha256: _sha256, heartbeatAt, ...shown } = record;
  const pace = rateAndTimeLeft({
    messages: record.messagesAdded + record.duplicates,
    bytesRead: record.bytesRead,
    sizeBytes: record.sizeBytes,
    elapsedMs: (record.finishedAt ?? heartbeatAt ?? 0) - (record.startedAt ?? 0),
  });
  return Response.json({
    ...shown,
    rate: pace.perSecond,
    secondsLeft: record.finishedAt === null ? pace.secondsLeft : 0,
  });
}
