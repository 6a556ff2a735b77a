import { Privacy } from '@/core/ingest/privacy';
import type { Database } from '@/db/database';
import { keyedHash } from '@/db/keyed-hash';
import { readSettings } from '@/db/read/read-settings';
import { readWorkspaceKey } from '@/db/read/read-workspace-key';

/** The ids under which a customer may be stored whom somebody names by this one: as it is, and as its keyed hash. */
export async function customerIds(db: Database, given: string): Promise<string[]> {
  const { redaction } = await readSettings(db);
  const privacy = new Privacy({ redaction, hashCustomerIds: true }, keyedHash(await readWorkspaceKey(db)));
  return [...new Set([given, privacy.customerId(given)])];
}
