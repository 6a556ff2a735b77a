import { and, asc, eq, gt } from 'drizzle-orm';
import type { LinkKind } from '@/core/access/link-life';
import { accessLinkHash } from '@/db/access-link-hash';
import type { Database } from '@/db/database';
import { accessLinks } from '@/db/schema/sqlite';

export type AccessLink = typeof accessLinks.$inferSelect;

/** The link with this secret; null where it is of another kind, was used or has expired. */
export async function readAccessLink(
  db: Database,
  { kind, secret }: { kind: LinkKind; secret: string },
  now: number,
): Promise<AccessLink | null> {
  const [link] = await db
    .select()
    .from(accessLinks)
    .where(
      and(
        eq(accessLinks.hash, accessLinkHash(secret)),
        eq(accessLinks.kind, kind),
        gt(accessLinks.expiresAt, now),
      ),
    );
  return link ?? null;
}

/** Invitations that nobody has followed yet. */
export function readInvitations(db: Database, now: number): Promise<AccessLink[]> {
  return db
    .select()
    .from(accessLinks)
    .where(and(eq(accessLinks.kind, 'invitation'), gt(accessLinks.expiresAt, now)))
    .orderBy(asc(accessLinks.email));
}

/** The invitation for an e-mail; null where there is none. */
export async function readInvitationFor(
  db: Database,
  email: string,
  now: number,
): Promise<AccessLink | null> {
  const mine = and(eq(accessLinks.kind, 'invitation'), eq(accessLinks.email, email.toLowerCase()));
  const [link] = await db
    .select()
    .from(accessLinks)
    .where(and(mine, gt(accessLinks.expiresAt, now)));
  return link ?? null;
}
