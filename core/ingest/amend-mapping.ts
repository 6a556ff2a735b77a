import type { Mapping } from './mapping';

/** What was corrected before with what is corrected now; the later word wins, roles and columns one by one. */
export function amendMapping(before: Mapping, now: Mapping): Mapping {
  const amended: Mapping = { ...before, ...now };
  if (before.roles && now.roles) amended.roles = { ...before.roles, ...now.roles };
  if (before.columns && now.columns) amended.columns = { ...before.columns, ...now.columns };
  return amended;
}
