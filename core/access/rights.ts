import type { Person } from './person';
import type { Role } from './role';

/** Every right and the roles that have it. docs/security.md prints this table and a test holds them together. */
const RIGHTS = {
  figures: ['viewer', 'analyst', 'admin'],
  reports: ['viewer', 'analyst', 'admin'],
  text: ['analyst', 'admin'],
  review: ['analyst', 'admin'],
  import: ['analyst', 'admin'],
  export: ['analyst', 'admin'],
  views: ['analyst', 'admin'],
  settings: ['admin'],
  people: ['admin'],
  keys: ['admin'],
  audit: ['admin'],
  erase: ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;

/** Whether the person has the right: their role has it, and their key, if they came with one, was given it. */
export function hasRight(person: Person, right: Right): boolean {
  const roles: readonly Role[] = RIGHTS[right];
  return roles.includes(person.role) && (person.scope === null || person.scope.includes(right));
}
