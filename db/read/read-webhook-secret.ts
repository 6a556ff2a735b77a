import { eq } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { secrets } from '@/db/schema/sqlite';

/** The name of a webhook's secret among the secrets. */
export function webhookSecretKey(destination: string): string {
  return `webhook:${destination}`;
}

/** What messages to a webhook are signed with; null where it has none. */
export async function readWebhookSecret(db: Database, destination: string): Promise<string | null> {
  const [row] = await db
    .select()
    .from(secrets)
    .where(eq(secrets.key, webhookSecretKey(destination)));
  return row?.value ?? null;
}
