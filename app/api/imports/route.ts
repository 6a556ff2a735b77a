import type { Access } from '@/app/access/allowed';
import { answered } from '@/app/access/answered';
import { SESSION_COOKIE } from '@/app/access/session-cookie';
import { site } from '@/app/access/site';
import { guarded } from '@/app/security/guarded';
import { readImport } from '@/db/read/read-import';
import { readImports } from '@/db/read/read-imports';
import { readNamedMappings } from '@/db/read/read-mappings';
import type { StoredFile } from '@/db/write/create-import';
import { requestImport } from '@/db/write/request-import';
import { uploadLimit } from '@/environment';
import { failureSentence } from '@/jobs/failure-sentence';
import { FileTooLarge } from '@/jobs/file-store';
import { removeUnusedFile } from '@/jobs/remove-unused-file';
import { type ImportWishes, importWishes } from './import-wishes';
import { receiveFiles } from './receive-files';
import { shownImport } from './shown-import';

const refuse = (status: number, error: string) => Response.json({ error }, { status });

/** All imports, the latest first. */
export const GET = guarded(
  site,
  SESSION_COOKIE,
  answered('import', async ({ db }) => Response.json({ imports: (await readImports(db)).map(shownImport) })),
);

/** Takes files as multipart and queues an import for each, or a look through each (`dry_run`). */
export const POST = guarded(
  site,
  SESSION_COOKIE,
  answered('import', async ({ engine, actor, files: store }, request) => {
    if (!request.body || !/^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')) {
      return refuse(400, 'The request is not multipart/form-data; send each file as a field "file".');
    }
    const limit = uploadLimit();
    if (Number(request.headers.get('content-length')) > limit) {
      return refuse(413, new FileTooLarge(limit).message);
    }
    const kept: StoredFile[] = [];
    const discard = async () => {
      for (const { sha256 } of kept) await removeUnusedFile(engine, store, sha256);
    };
    try {
      const { files, fields } = await receiveFiles(request, store, limit, kept);
      const wishes = importWishes(fields, await readNamedMappings(engine.db));
      if (files.length > 0 && !('refusal' in wishes)) {
        return Response.json({ imports: await queued({ engine, actor }, files, wishes) }, { status: 201 });
      }
      await discard();
      return refuse(400, 'refusal' in wishes ? wishes.refusal : 'The request holds no file.');
    } catch (error) {
      await discard();
      if (error instanceof FileTooLarge) return refuse(413, error.message);
      if (request.signal.aborted) return refuse(400, 'The upload was cut off.');
      if (
        error instanceof Error &&
        /multipart|boundary|unexpected end|premature close/i.test(error.message)
      ) {
        return refuse(400, 'The form ends too early or cannot be read.');
      }
      console.error('Upload:', error);
      return refuse(500, failureSentence(error));
    }
  }),
);

/** One transaction, so that either all files of a request are taken or none. */
function queued(
  { engine, actor }: Pick<Access, 'engine' | 'actor'>,
  files: readonly StoredFile[],
  { mapping, dryRun, acceptBadRows }: ImportWishes,
) {
  const json = Object.keys(mapping).length > 0 ? JSON.stringify(mapping) : null;
  return engine.transaction(async (db) => {
    const imports: ReturnType<typeof shownImport>[] = [];
    for (const file of files) {
      const wanted = { ...file, mapping: json, acceptedBadRows: acceptBadRows };
      const id = await requestImport(db, actor, wanted, Date.now(), dryRun ? 'examining' : 'queued');
      const record = await readImport(db, id);
      if (record) imports.push(shownImport(record));
    }
    return imports;
  });
}
