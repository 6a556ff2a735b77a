import { type AuditEvent, COMMAND_LINE } from '@/core/audit/event';
import { openEngine } from '@/db/open-engine';
import { recordEvent } from '@/db/write/record-event';
import { failureSentence, isOutside } from '@/jobs/failure-sentence';

/** Notes a backup or a restore in the audit log. Where that cannot be written to, the work stands all the same. */
export async function noteBackup(database: string, event: AuditEvent): Promise<void> {
  try {
    const engine = openEngine(database);
    try {
      await engine.transaction((db) => recordEvent(db, COMMAND_LINE, event, Date.now()));
    } finally {
      engine.close();
    }
  } catch (error) {
    if (!isOutside(error)) throw error;
    console.error(`The audit log does not have it: ${failureSentence(error)}`);
  }
}
