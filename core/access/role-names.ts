import type { Role } from './role';

/** What each role is called, and what it means in a few words. */
export const ROLE_NAMES: Readonly<Record<Role, { name: string; means: string }>> = {
  viewer: { name: 'Viewer', means: 'sees figures and reports' },
  analyst: { name: 'Analyst', means: 'also reads conversations, reviews and imports' },
  admin: { name: 'Admin', means: 'may do everything' },
};
