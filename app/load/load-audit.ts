import 'server-only';
import { allowed } from '@/app/access/allowed';
import type { EventQuery } from '@/core/audit/event-query';
import { eventsWanted } from '@/db/read/events-wanted';
import { countEvents, readEventPeople, readEvents } from '@/db/read/read-events';
import { readSettings } from '@/db/read/read-settings';

/** Events that a page shows. */
const PAGE = 50;

/** A page of the audit log, how many events there are of that kind, and whom it names. */
export async function loadAudit(query: EventQuery) {
  const { db } = await allowed('audit');
  const { timeZone } = await readSettings(db);
  const wanted = eventsWanted(query, timeZone);
  const rows = await readEvents(db, wanted, { before: query.before, limit: PAGE + 1 });
  return {
    timeZone,
    events: rows.slice(0, PAGE).map(({ previous: _, hash: _h, subjectHash, ...row }) => ({
      ...row,
      erased: subjectHash !== null && row.subject === null && row.subjectType !== 'customer',
    })),
    next: rows.length > PAGE ? (rows[PAGE - 1]?.seq ?? null) : null,
    total: await countEvents(db, wanted),
    people: await readEventPeople(db),
  };
}
