import { and, eq, ne } from 'drizzle-orm';
import type { Role } from '@/core/access/role';
import type { Database } from '@/db/database';
import { people, secondFactors, sessions } from '@/db/schema/sqlite';

/** `last-admin`: nobody would be left to let others in, so nothing was changed. */
export type PersonOutcome = 'changed' | 'gone' | 'last-admin';

/** Says what somebody may do from their next request on; part of the caller's transaction. */
export async function changePerson(
  db: Database,
  id: string,
  { role, channels }: { role: Role; channels: readonly string[] | null },
  now: number,
): Promise<PersonOutcome> {
  if (role !== 'admin' && (await isLastAdmin(db, id))) return 'last-admin';
  const stored = channels === null ? null : JSON.stringify(channels);
  const changed = await db
    .update(people)
    .set({ role, channels: stored, updatedAt: new Date(now) })
    .where(eq(people.id, id))
    .returning({ id: people.id });
  return changed.length > 0 ? 'changed' : 'gone';
}

/** Takes somebody's account away, with all their sessions; part of the caller's transaction. */
export async function removePerson(db: Database, id: string): Promise<PersonOutcome> {
  if (await isLastAdmin(db, id)) return 'last-admin';
  const removed = await db.delete(people).where(eq(people.id, id)).returning({ id: people.id });
  return removed.length > 0 ? 'changed' : 'gone';
}

export async function renamePerson(db: Database, id: string, name: string, now: number): Promise<void> {
  await db
    .update(people)
    .set({ name, updatedAt: new Date(now) })
    .where(eq(people.id, id));
}

/** Ends sessions of somebody: all, or the one named. */
export async function endSessions(db: Database, personId: string, session?: string): Promise<void> {
  const one = session === undefined ? undefined : eq(sessions.id, session);
  await db.delete(sessions).where(and(eq(sessions.userId, personId), one));
}

/** Lets somebody sign in by password alone again, whose codes are lost. */
export async function dropSecondFactor(db: Database, personId: string): Promise<void> {
  await db.delete(secondFactors).where(eq(secondFactors.userId, personId));
  await db.update(people).set({ twoFactorEnabled: false }).where(eq(people.id, personId));
}

async function isLastAdmin(db: Database, id: string): Promise<boolean> {
  const [person] = await db.select({ role: people.role }).from(people).where(eq(people.id, id));
  if (person?.role !== 'admin') return false;
  const [other] = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'admin'), ne(people.id, id)))
    .limit(1);
  return other === undefined;
}
