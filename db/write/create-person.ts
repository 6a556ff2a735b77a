import { randomUUID } from 'node:crypto';
import type { Role } from '@/core/access/role';
import type { Database } from '@/db/database';
import { people, signInMethods } from '@/db/schema/sqlite';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** The channels that they may see; null for all. */
  readonly channels: readonly string[] | null;
  /** null where they sign in by a provider only. */
  readonly passwordHash: string | null;
}

/** Adds a person with an account and gives their id; part of the caller's transaction. */
export async function createPerson(db: Database, person: NewPerson, now: number): Promise<string> {
  const { name, role, channels, passwordHash } = person;
  const id = randomUUID();
  const at = new Date(now);
  await db.insert(people).values({
    id,
    name,
    email: person.email.toLowerCase(),
    // The link that they came by was sent there, or handed to them by somebody who knows them.
    emailVerified: true,
    role,
    channels: channels === null ? null : JSON.stringify(channels),
    createdAt: at,
    updatedAt: at,
  });
  if (passwordHash !== null) {
    await db.insert(signInMethods).values({
      id: randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: passwordHash,
      createdAt: at,
      updatedAt: at,
    });
  }
  return id;
}
