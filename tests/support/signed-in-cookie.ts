import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Role } from '@/core/access/role';
import { openEngine } from '@/db/open-engine';
import { sessions } from '@/db/schema/sqlite';
import { createPerson } from '@/db/write/create-person';

/**
 * Adds a person to the workspace of a server in team mode and signs them in: gives the Cookie header that a browser
 * of theirs would send. The server must have been started once, for its secret.
 */
export async function signedInCookie(
  dataFolder: string,
  { name, role, channels = null }: { name: string; role: Role; channels?: readonly string[] | null },
): Promise<string> {
  const secret = readFileSync(path.join(dataFolder, 'secret'), 'utf8').trim();
  const engine = openEngine(path.join(dataFolder, 'trustledger.db'));
  const token = randomUUID().replaceAll('-', '');
  const now = new Date();
  await engine.transaction(async (db) => {
    const email = `${randomUUID()}@example.com`;
    const userId = await createPerson(db, { name, email, role, channels, passwordHash: null }, Number(now));
    await db.insert(sessions).values({
      id: randomUUID(),
      token,
      userId,
      expiresAt: new Date(Number(now) + 3_600_000),
      createdAt: now,
      updatedAt: now,
    });
  });
  engine.close();
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `trustledger.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
