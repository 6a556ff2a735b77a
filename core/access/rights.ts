import type { Person } from './person';
import type { Role } from './role';

interface RightOf {
  /** What it lets a person do, as one phrase. */
  readonly words: string;
  readonly roles: readonly Role[];
  /** It reaches beyond any channel, so that whoever is limited to channels does not have it. */
  readonly whole?: boolean;
}

/** Every right and the roles that have it. docs/access.md prints this table and a test holds them together. */
export const RIGHTS = {
  figures: { words: 'see figures and the policies in force', roles: ['viewer', 'analyst', 'admin'] },
  reports: { words: 'read monthly reports', roles: ['viewer', 'analyst', 'admin'] },
  cells: { words: 'see figures that rest on fewer than 10 conversations', roles: ['analyst', 'admin'] },
  text: { words: 'list, search and read conversations', roles: ['analyst', 'admin'] },
  review: { words: 'say whether findings are right', roles: ['analyst', 'admin'] },
  export: { words: 'take lists of conversations away as CSV', roles: ['analyst', 'admin'] },
  views: { words: 'save views and notes', roles: ['analyst', 'admin'] },
  import: {
    words: 'import files, undo imports, see customers files',
    roles: ['analyst', 'admin'],
    whole: true,
  },
  policies: { words: 'change the policies', roles: ['analyst', 'admin'], whole: true },
  close: { words: 'close months and send their reports', roles: ['analyst', 'admin'], whole: true },
  settings: { words: 'change the settings', roles: ['admin'], whole: true },
  people: { words: 'let people in and say what they may do', roles: ['admin'], whole: true },
  keys: { words: 'hand out keys for programs', roles: ['admin'], whole: true },
  audit: { words: 'read the audit log', roles: ['admin'], whole: true },
  erase: { words: 'erase customers and conversations', roles: ['admin'], whole: true },
} as const satisfies Record<string, RightOf>;

export type Right = keyof typeof RIGHTS;

/**
 * Whether the person has the right: their role has it, they see all channels where it reaches beyond any, and their
 * key, if they came with one, was given it.
 */
export function hasRight(person: Person, right: Right): boolean {
  const { roles, whole = false }: RightOf = RIGHTS[right];
  if (whole && person.channels !== null) return false;
  return roles.includes(person.role) && (person.scope === null || person.scope.includes(right));
}

/** All rights that the person has. */
export function rightsOf(person: Person): Right[] {
  return (Object.keys(RIGHTS) as Right[]).filter((right) => hasRight(person, right));
}
