import { randomBytes } from 'node:crypto';
import { and, eq, lt, or } from 'drizzle-orm';
import { LINK_LIFE_MS, type LinkKind } from '@/core/access/link-life';
import type { Role } from '@/core/access/role';
import { accessLinkHash } from '@/db/access-link-hash';
import type { Database } from '@/db/database';
import { accessLinks } from '@/db/schema/sqlite';

interface NewLink {
  readonly kind: LinkKind;
  readonly email: string;
  readonly role?: Role;
  readonly channels?: readonly string[] | null;
  readonly madeBy: string;
}

/**
 * Makes a link and gives its secret, which is kept nowhere. An earlier one of the kind for the same e-mail is void,
 * and all that have expired go. Part of the caller's transaction.
 */
export async function createAccessLink(db: Database, link: NewLink, now: number): Promise<string> {
  const { kind, role = null, channels = null, madeBy } = link;
  const email = link.email.toLowerCase();
  const before = and(eq(accessLinks.kind, kind), eq(accessLinks.email, email));
  await db.delete(accessLinks).where(or(before, lt(accessLinks.expiresAt, now)));
  const secret = randomBytes(32).toString('base64url');
  await db.insert(accessLinks).values({
    hash: accessLinkHash(secret),
    kind,
    email,
    role,
    channels: channels === null ? null : JSON.stringify(channels),
    madeBy,
    createdAt: now,
    expiresAt: now + LINK_LIFE_MS[kind],
  });
  return secret;
}
