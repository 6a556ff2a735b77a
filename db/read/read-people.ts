import { asc, desc, eq, max, sql } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { people, sessions, signInMethods } from '@/db/schema/sqlite';

export type PersonRow = typeof people.$inferSelect;

/** Everybody with an account, and when they last signed in where a session tells. */
export async function readPeople(db: Database) {
  const last = db
    .select({ userId: sessions.userId, at: max(sessions.createdAt).as('last_session_at') })
    .from(sessions)
    .groupBy(sessions.userId)
    .as('last_sessions');
  return db
    .select({ person: people, lastSignIn: last.at })
    .from(people)
    .leftJoin(last, eq(last.userId, people.id))
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id));
}

export async function readPerson(db: Database, id: string): Promise<PersonRow | null> {
  const [row] = await db.select().from(people).where(eq(people.id, id));
  return row ?? null;
}

export async function readPersonByEmail(db: Database, email: string): Promise<PersonRow | null> {
  const [row] = await db.select().from(people).where(eq(people.email, email.toLowerCase()));
  return row ?? null;
}

/** Whether they can sign in by a password, and not only by a provider. */
export async function readHasPassword(db: Database, personId: string): Promise<boolean> {
  const rows = await db
    .select({ password: signInMethods.password })
    .from(signInMethods)
    .where(eq(signInMethods.userId, personId));
  return rows.some(({ password }) => password !== null);
}

/** Where somebody is signed in, the latest first. */
export function readSessions(db: Database, personId: string) {
  return db
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      address: sessions.ipAddress,
      browser: sessions.userAgent,
    })
    .from(sessions)
    .where(eq(sessions.userId, personId))
    .orderBy(desc(sessions.createdAt));
}
