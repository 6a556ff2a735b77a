'use server';

import { z } from 'zod';
import { type Answer, action } from '@/app/access/action';
import { about } from '@/core/audit/about-import';
import { examinedIn } from '@/core/ingest/examined';
import { parseMapping, SENDER_ROLES } from '@/core/ingest/mapping';
import { readImport } from '@/db/read/read-import';
import { approveImport } from '@/db/write/approve-import';
import { keepMapping } from '@/db/write/keep-mapping';
import { requestCancel } from '@/db/write/request-cancel';
import { requestExamination } from '@/db/write/request-examination';
import { requestRetry } from '@/db/write/request-retry';

const DONE: Answer = { problem: null };
const TOO_LATE: Answer = { problem: 'This import is not waiting any more; load the page again.' };

const idSchema = z.int().positive();
const rolesSchema = z.record(z.string(), z.enum(SENDER_ROLES));
const nameSchema = z.string().trim().min(1).max(80);

/** Has a file looked through again as the user corrects it. */
export const correctReading = action(
  'import',
  async ({ engine }, id: number, mapping: unknown): Promise<Answer> => {
    const parsed = parseMapping(mapping);
    if (parsed.mapping === null) return { problem: parsed.refusal };
    return (await requestExamination(engine, idSchema.parse(id), parsed.mapping)) ? DONE : TOO_LATE;
  },
);

/** The user's yes: the file is stored. */
export const approve = action('import', async ({ recorded }, id: number, acceptedBadRows: boolean) => {
  const wishes = { acceptedBadRows: z.boolean().parse(acceptedBadRows) };
  const approved = await recorded(
    (tx) => approveImport(tx, idSchema.parse(id), wishes, Date.now()),
    (queued) => (queued ? about('import-approved', id) : null),
  );
  return approved ? DONE : TOO_LATE;
});

/** Calls an import off that is not stored yet. */
export const discard = action('import', async ({ recorded }, id: number) => {
  const cancelled = await recorded(
    (tx) => requestCancel(tx, idSchema.parse(id)),
    (done) => (done ? about('import-cancelled', id) : null),
  );
  return cancelled ? DONE : TOO_LATE;
});

/** Saves the corrections of a file under a name, in place of what had that name. */
export const saveMapping = action('import', async ({ engine }, id: number, name: string): Promise<Answer> => {
  const named = nameSchema.safeParse(name);
  if (!named.success) return { problem: 'Give it a name of up to 80 characters.' };
  const record = await readImport(engine.db, idSchema.parse(id));
  if (!record?.mapping) return { problem: 'There is nothing to save: the file is read without corrections.' };
  const { mapping } = parseMapping(JSON.parse(record.mapping));
  if (!mapping) return TOO_LATE;
  const signature = examinedIn(record)?.signature ?? '';
  await engine.transaction((db) => keepMapping(db, { signature, name: named.data, mapping }, Date.now()));
  return DONE;
});

/**
 * Reads a stored file again with roles for senders that were not known: the new import, whose id it gives,
 * takes the other's place when it is done.
 */
export const readAgain = action(
  'import',
  async ({ recorded }, id: number, roles: unknown): Promise<Answer & { importId?: number }> => {
    const amendment = { roles: rolesSchema.parse(roles) };
    const importId = await recorded(
      (tx) => requestRetry(tx, idSchema.parse(id), amendment, Date.now()),
      (again) => (again === null ? null : about('import-retried', id, { again })),
    );
    if (importId !== null) return { problem: null, importId };
    return { problem: 'This import is being read again already, or is not there any more.' };
  },
);
