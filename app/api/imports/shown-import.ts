import { examinedIn } from '@/core/ingest/examined';
import { rateAndTimeLeft } from '@/core/ingest/rate-and-time-left';
import type { ImportRow } from '@/db/read/read-imports';

/** An import as the interface for programs shows it: docs/openapi.json. */
export function shownImport(record: ImportRow) {
  const { worker: _w, sha256: _s, attempts: _a, survey: _e, heartbeatAt, mapping, ...shown } = record;
  const pace = rateAndTimeLeft({
    messages: record.status === 'examining' ? record.rowsRead : record.messagesAdded + record.duplicates,
    bytesRead: record.bytesRead,
    sizeBytes: record.sizeBytes,
    elapsedMs: (record.finishedAt ?? heartbeatAt ?? 0) - (record.startedAt ?? 0),
  });
  return {
    ...shown,
    mapping: mapping === null ? null : JSON.parse(mapping),
    rate: pace.perSecond,
    secondsLeft: record.finishedAt === null ? pace.secondsLeft : 0,
  };
}

/** The same with what a look through the file found, while the user's decision is open; texts are left out. */
export function shownWithFindings(record: ImportRow) {
  const examined = record.status === 'waiting' ? examinedIn(record) : null;
  if (examined === null) return { ...shownImport(record), found: null };
  if (examined.kind === 'transcripts') {
    const { preview: _p, ...understanding } = examined.understanding;
    return { ...shownImport(record), found: { ...examined, understanding } };
  }
  const { customers: _c, policies: _l, ...survey } = examined.survey;
  return { ...shownImport(record), found: { ...examined, survey } };
}
