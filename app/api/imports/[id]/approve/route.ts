import { z } from 'zod';
import { answered } from '@/app/access/answered';
import { about } from '@/core/audit/about-import';
import { examinedIn } from '@/core/ingest/examined';
import { MOST_UNUSABLE, unusableShare } from '@/core/ingest/survey';
import { readImport } from '@/db/read/read-import';
import { approveImport } from '@/db/write/approve-import';
import { badRowsSentence } from '@/jobs/too-many-bad-rows';
import { importIdFrom } from '../../import-id-from';
import { jsonIn } from '../../json-in';

const wishesSchema = z.strictObject({ accept_bad_rows: z.boolean().default(false) });

/** The yes to what was found of a file: it is queued to be stored. */
export const POST = answered(
  'import',
  async ({ engine, recorded }, request: Request, { params }: RouteContext<'/api/imports/[id]/approve'>) => {
    const text = await request.text();
    const wishes = wishesSchema.safeParse(text === '' ? {} : jsonIn(text));
    if (!wishes.success) {
      return Response.json(
        { error: 'The body is not {"accept_bad_rows": true} or nothing.' },
        { status: 400 },
      );
    }
    const id = importIdFrom((await params).id);
    const acceptedBadRows = wishes.data.accept_bad_rows;
    const record = await readImport(engine.db, id);
    const survey = record && examinedIn(record)?.survey;
    if (record?.status === 'waiting' && survey && unusableShare(survey) > MOST_UNUSABLE && !acceptedBadRows) {
      const error = `${badRowsSentence(survey)} Say accept_bad_rows to store the others.`;
      return Response.json({ error }, { status: 409 });
    }
    const queued = await recorded(
      (tx) => approveImport(tx, id, { acceptedBadRows }, Date.now()),
      (approved) => (approved ? about('import-approved', id) : null),
    );
    if (queued) return Response.json({ queued }, { status: 202 });
    return Response.json(
      { error: 'Only an import that waits for an answer can be approved.' },
      { status: 409 },
    );
  },
);
