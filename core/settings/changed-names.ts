import type { EventDetails } from '@/core/audit/event';
import type { Settings } from './settings';

/** The names of the settings that differ, for the audit log: not their values, which may hold what people wrote. */
export function changedNames(before: Settings, after: Settings): EventDetails {
  const keys = Object.keys(after) as (keyof Settings)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return { changed: changed.sort().join(', ') };
}
