import type { Role } from './role';

/** Who asks: a signed-in person, the holder of an API key, or whoever sits at this machine. */
export interface Person {
  /** Stable and unique: what reviews and the audit log keep. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The channels that they may see; `null` for all. */
  readonly channels: readonly string[] | null;
  /** The rights that remain where a key was given fewer than its role has; `null` for all of the role's. */
  readonly scope: readonly string[] | null;
}

/** Whoever sits at this machine, where the product listens to it alone and keeps no accounts. */
export const LOCAL_PERSON: Person = {
  id: 'local',
  name: 'This machine',
  role: 'admin',
  channels: null,
  scope: null,
};
