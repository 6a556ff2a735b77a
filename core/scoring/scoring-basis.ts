import type { Settings } from '@/core/settings/settings';
import type { PolicyRegister } from './accuracy/compile-register';

/** What a workspace scores by. */
export interface ScoringBasis {
  settings: Settings;
  /** The policies in force, ready for look-up; null where there are none. */
  register: PolicyRegister | null;
  /** The name that conversations carry of it; null where there is none. */
  registerVersion: number | null;
}
