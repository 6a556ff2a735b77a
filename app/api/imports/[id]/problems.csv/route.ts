import { Readable } from 'node:stream';
import { answered } from '@/app/access/answered';
import { about } from '@/core/audit/about-import';
import { csvLine } from '@/core/text/csv-cell';
import type { Engine } from '@/db/engine';
import { readImport } from '@/db/read/read-import';
import { readProblems } from '@/db/read/read-problems';
import { importIdFrom } from '../../import-id-from';

const FIELDS = ['part', 'row', 'column', 'code', 'message', 'value'] as const;
const PAGE = 1000;

/** The rows that could not be used, as CSV with cells that no spreadsheet takes for formulas. */
export const GET = answered(
  'import',
  async ({ db, noted }, _request: Request, { params }: RouteContext<'/api/imports/[id]/problems.csv'>) => {
    const record = await readImport(db, importIdFrom((await params).id));
    if (!record) return Response.json({ error: 'There is no such import.' }, { status: 404 });
    await noted(about('exported', record.id, { what: 'problems' }));
    return new Response(Readable.toWeb(Readable.from(lines(db, record.id))) as ReadableStream, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="import-${record.id}-problems.csv"`,
      },
    });
  },
);

async function* lines(db: Engine['db'], importId: number): AsyncGenerator<string> {
  // A byte-order mark, without which Excel takes UTF-8 for the local code page.
  yield `\ufeff${csvLine(FIELDS)}`;
  for (let after = 0; ; ) {
    const problems = await readProblems(db, importId, { after, limit: PAGE });
    const last = problems.at(-1);
    if (!last) return;
    yield problems.map((problem) => csvLine(FIELDS.map((field) => problem[field]))).join('');
    after = last.ordinal;
  }
}
