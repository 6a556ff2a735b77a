import { randomUUID } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { readChannelNames } from '@/core/access/channel-names';
import type { LinkKind } from '@/core/access/link-life';
import { accessLinkHash } from '@/db/access-link-hash';
import type { Database } from '@/db/database';
import type { AccessLink } from '@/db/read/read-access-links';
import { readPersonByEmail } from '@/db/read/read-people';
import { accessLinks, signInMethods } from '@/db/schema/sqlite';
import { endSessions } from './change-person';
import { createPerson } from './create-person';

/** Uses a link up: it works once, also where two follow it at the same time. */
async function use(
  db: Database,
  { kind, secret }: { kind: LinkKind; secret: string },
  now: number,
): Promise<AccessLink | null> {
  const mine = and(eq(accessLinks.hash, accessLinkHash(secret)), eq(accessLinks.kind, kind));
  const [link] = await db
    .delete(accessLinks)
    .where(and(mine, gt(accessLinks.expiresAt, now)))
    .returning();
  return link ?? null;
}

/** Makes the account that an invitation is for; gives the new person's id. Part of the caller's transaction. */
export async function acceptInvitation(
  db: Database,
  given: { secret: string; name: string; passwordHash: string },
  now: number,
): Promise<string | 'no-link' | 'has-account'> {
  const link = await use(db, { kind: 'invitation', secret: given.secret }, now);
  if (link === null) return 'no-link';
  return admitInvited(db, link, given, now);
}

/** The same without the link, for somebody whom a provider knows by the e-mail that was invited. */
export async function admitInvited(
  db: Database,
  link: AccessLink,
  { name, passwordHash }: { name: string; passwordHash: string | null },
  now: number,
): Promise<string | 'has-account'> {
  await db.delete(accessLinks).where(eq(accessLinks.hash, link.hash));
  if ((await readPersonByEmail(db, link.email)) !== null) return 'has-account';
  const { email, role, channels } = link;
  const person = { name, email, role: role ?? 'viewer', channels: readChannelNames(channels), passwordHash };
  return createPerson(db, person, now);
}

/**
 * Sets a new password by a link, which ends all sessions; gives the person's id, null where the link does not work.
 * Part of the caller's transaction.
 */
export async function resetPassword(
  db: Database,
  { secret, passwordHash }: { secret: string; passwordHash: string },
  now: number,
): Promise<{ id: string; name: string; email: string } | null> {
  const link = await use(db, { kind: 'reset', secret }, now);
  const person = link === null ? null : await readPersonByEmail(db, link.email);
  if (person === null) return null;
  const at = new Date(now);
  const own = and(eq(signInMethods.userId, person.id), eq(signInMethods.providerId, 'credential'));
  const changed = await db
    .update(signInMethods)
    .set({ password: passwordHash, updatedAt: at })
    .where(own)
    .returning({ id: signInMethods.id });
  if (changed.length === 0) {
    const times = { createdAt: at, updatedAt: at };
    const method = { accountId: person.id, providerId: 'credential', userId: person.id, ...times };
    await db.insert(signInMethods).values({ id: randomUUID(), password: passwordHash, ...method });
  }
  await endSessions(db, person.id);
  return person;
}

/** Takes an invitation back. */
export async function withdrawInvitation(db: Database, email: string): Promise<void> {
  await db.delete(accessLinks).where(and(eq(accessLinks.kind, 'invitation'), eq(accessLinks.email, email)));
}
