import { z } from 'zod';
import { answered } from '@/app/access/answered';
import { about } from '@/core/audit/about-import';
import { parseMapping } from '@/core/ingest/mapping';
import { readImport } from '@/db/read/read-import';
import { requestRetry } from '@/db/write/request-retry';
import { importIdFrom } from '../../import-id-from';
import { jsonIn } from '../../json-in';
import { shownImport } from '../../shown-import';

const bodySchema = z.strictObject({ mapping: z.unknown() });

const refuse = (status: number, error: string) => Response.json({ error }, { status });

/** Reads the stored file of a finished import again with corrections; the new import takes its place when it is done. */
export const POST = answered(
  'import',
  async ({ engine, recorded }, request: Request, { params }: RouteContext<'/api/imports/[id]/retry'>) => {
    const body = bodySchema.safeParse(jsonIn(await request.text()));
    if (!body.success || body.data.mapping === undefined) {
      return refuse(400, 'The body is not {"mapping": {...}}.');
    }
    const parsed = parseMapping(body.data.mapping);
    if (parsed.mapping === null) return refuse(400, parsed.refusal);
    const id = importIdFrom((await params).id);
    const { mapping } = parsed;
    const again = await recorded(
      (tx) => requestRetry(tx, id, mapping, Date.now()),
      (retry) => (retry === null ? null : about('import-retried', id, { again: retry })),
    );
    const record = again === null ? null : await readImport(engine.db, again);
    if (record === null) {
      return refuse(
        409,
        'Only an import of conversations that is done, and not being read again already, can be tried again.',
      );
    }
    return Response.json({ import: shownImport(record) }, { status: 202 });
  },
);
