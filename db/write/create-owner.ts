import type { Engine } from '@/db/engine';
import { people } from '@/db/schema/sqlite';
import { createPerson, type NewPerson } from './create-person';

/** Makes the first account, which may do everything. False where there is one already. */
export async function createOwner(
  engine: Engine,
  owner: Pick<NewPerson, 'name' | 'email' | 'passwordHash'>,
  now: number,
): Promise<boolean> {
  return engine.transaction(async (db) => {
    const [anybody] = await db.select({ id: people.id }).from(people).limit(1);
    if (anybody) return false;
    await createPerson(db, { ...owner, role: 'admin', channels: null }, now);
    return true;
  });
}
