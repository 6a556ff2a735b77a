import { eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { secrets } from '@/db/schema/sqlite';

/** Its name among the secrets. */
export const WORKSPACE_KEY = 'workspace_key';

/** The 32 bytes, as hexadecimal digits, under which this workspace hashes what it must not keep. */
export async function readWorkspaceKey(db: Database): Promise<string> {
  const [secret] = await db.select().from(secrets).where(eq(secrets.key, WORKSPACE_KEY));
  if (!secret) throw new Error('The workspace has no key.');
  return secret.value;
}
