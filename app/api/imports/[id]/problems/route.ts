import type { NextRequest } from 'next/server';
import { answered } from '@/app/access/answered';
import { readImport } from '@/db/read/read-import';
import { readProblems } from '@/db/read/read-problems';
import { importIdFrom } from '../../import-id-from';

const MOST = 1000;

/**
 * Rows of an import that could not be used, in file order: behind `after`, at most `limit`, and with `code`,
 * `column` and `message` only those that say this.
 */
export const GET = answered(
  'import',
  async ({ db }, request: NextRequest, { params }: RouteContext<'/api/imports/[id]/problems'>) => {
    const record = await readImport(db, importIdFrom((await params).id));
    if (!record) return Response.json({ error: 'There is no such import.' }, { status: 404 });
    const { searchParams } = request.nextUrl;
    const whole = (name: string, fallback: number) => {
      const text = searchParams.get(name) ?? '';
      return /^\d{1,12}$/.test(text) ? Number(text) : fallback;
    };
    const code = searchParams.get('code');
    const message = searchParams.get('message');
    const problems = await readProblems(db, record.id, {
      after: whole('after', 0),
      limit: Math.min(MOST, whole('limit', 100)),
      ...(code !== null && message !== null
        ? { kind: { code, message, column: searchParams.get('column') } }
        : {}),
    });
    return Response.json({ problems: problems.map(({ importId: _, ...problem }) => problem) });
  },
);
