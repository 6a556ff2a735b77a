import type { Engine } from '@/db/engine';
import { type Anchor, type Verified, verifyEvents } from '@/db/read/verify-events';
import { anchorsFile, readAnchors } from './anchors';

/** Checks the audit log against itself, against the heads noted beside the database, and against others. */
export async function verifyLog(
  { engine, database }: { engine: Engine; database: string },
  others: readonly Anchor[] = [],
): Promise<Verified & { anchors: number }> {
  const anchors = [...readAnchors(anchorsFile(database)), ...others];
  return { ...(await verifyEvents(engine.db, anchors)), anchors: anchors.length };
}
