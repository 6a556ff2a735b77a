import type { Engine } from '@/db/engine';
import { readAuditHead } from '@/db/read/read-audit-head';
import { anchorsFile, writeAnchor } from './anchors';

/**
 * Notes the head of the audit log beside the database and in the output of the server, which systems keep elsewhere:
 * a log that was cut off or written anew does not fit it any more.
 */
export async function noteHead(
  { engine, database }: { engine: Engine; database: string },
  now: number,
): Promise<void> {
  const head = await readAuditHead(engine.db);
  if (head === null) return;
  writeAnchor(anchorsFile(database), head, now);
  console.log(`Audit log: event ${head.seq}, ${head.hash}`);
}
