import { Readable } from 'node:stream';
import { answered } from '@/app/access/answered';
import { EVENT_NAMES } from '@/core/audit/event';
import { parseEventQuery } from '@/core/audit/event-query';
import { csvLine } from '@/core/text/csv-cell';
import type { Engine } from '@/db/engine';
import { eventsWanted } from '@/db/read/events-wanted';
import { type EventRow, readEvents, type WantedEvents } from '@/db/read/read-events';
import { readSettings } from '@/db/read/read-settings';

const PAGE = 1000;
const HEADER = [
  'number',
  'time',
  'kind',
  'what',
  'person_id',
  'person',
  'address',
  'about',
  'id',
  'id_hash',
  'details',
  'previous_hash',
  'hash',
];

/** The events that the address asks for, as CSV with cells that no spreadsheet takes for formulas. */
export const GET = answered('audit', async ({ db, noted }, request: Request) => {
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const { timeZone } = await readSettings(db);
  const wanted = eventsWanted(parseEventQuery(params), timeZone);
  await noted({ kind: 'exported', details: { what: 'audit log' } });
  return new Response(Readable.toWeb(Readable.from(lines(db, wanted))) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit-log.csv"',
      'Cache-Control': 'no-store',
    },
  });
});

async function* lines(db: Engine['db'], wanted: WantedEvents): AsyncGenerator<string> {
  // A byte-order mark, without which Excel takes UTF-8 for the local code page.
  yield `\ufeff${csvLine(HEADER)}`;
  for (let before: number | null = null; ; ) {
    const rows: EventRow[] = await readEvents(db, wanted, { before, limit: PAGE });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(line).join('');
    before = last.seq;
  }
}

function line(row: EventRow): string {
  return csvLine([
    row.seq,
    new Date(row.at).toISOString(),
    row.kind,
    EVENT_NAMES[row.kind] ?? row.kind,
    row.personId,
    row.personName,
    row.address,
    row.subjectType,
    row.subject,
    row.subjectHash,
    row.details,
    row.previous,
    row.hash,
  ]);
}
