import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { engine, fileStore } from '@/app/engine';
import { refuseRequest } from '@/app/security/refuse-request';
import { createImport } from '@/db/write/create-import';
import { uploadLimit } from '@/environment';
import { failureSentence } from '@/jobs/failure-sentence';
import { FileTooLarge } from '@/jobs/file-store';

/** Takes a file as the request's body, with its name in `x-file-name`, and queues its import. */
export async function POST(request: Request): Promise<Response> {
  // This route lies outside proxy.ts, so it guards itself.
  const refused = refuseRequest(request);
  if (refused) return refused;
  if (!request.body) return Response.json({ error: 'The request holds no file.' }, { status: 400 });

  const limit = uploadLimit();
  if (Number(request.headers.get('content-length')) > limit) {
    return Response.json({ error: new FileTooLarge(limit).message }, { status: 413 });
  }
  try {
    const body = Readable.fromWeb(request.body as ReadableStream);
    const stored = await fileStore().keep(body, nameFrom(request), limit);
    const importId = await engine().transaction((db) => createImport(db, stored, Date.now()));
    return Response.json({ importId }, { status: 201 });
  } catch (error) {
    if (error instanceof FileTooLarge) return Response.json({ error: error.message }, { status: 413 });
    if (request.signal.aborted) return Response.json({ error: 'The upload was cut off.' }, { status: 400 });
    console.error('Upload:', error);
    return Response.json({ error: failureSentence(error) }, { status: 500 });
  }
}

/** The name for display only; the file itself is kept under its hash. */
function nameFrom(request: Request): string {
  const header = request.headers.get('x-file-name') ?? '';
  let name = header;
  try {
    name = decodeURIComponent(header);
  } catch {
    // Not percent-encoded: shown as it came.
  }
  const last = name.split(/[/\\]/).at(-1)?.trim() ?? '';
  return last === '' ? 'upload' : last.slice(0, 200);
}
