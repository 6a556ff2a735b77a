import { Privacy } from '@/core/ingest/privacy';
import type { Database } from '@/db/database';
import { keyedHash } from '@/db/keyed-hash';
import { readSettings } from '@/db/read/read-settings';
import { readWorkspaceKey } from '@/db/read/read-workspace-key';

/** What a workspace wants done to personal details, under its own key. */
export async function workspacePrivacy(db: Database): Promise<Privacy> {
  return new Privacy(await readSettings(db), keyedHash(await readWorkspaceKey(db)));
}
