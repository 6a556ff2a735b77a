import type { Settings } from '@/core/settings/settings';
import { DEFAULT_TAXONOMY } from '@/core/topics/default-taxonomy';
import { compileTopics, type TopicIndex } from '@/core/topics/topic-index';
import type { PolicyRegister } from './accuracy/compile-register';

/** The policies that statements are judged by. */
export interface PoliciesInForce {
  /** Ready for look-up; null where there are none. */
  register: PolicyRegister | null;
  /** The name that conversations carry of it; null where there is none. */
  registerVersion: number | null;
}

/** What a workspace scores by. */
export interface ScoringBasis extends PoliciesInForce {
  settings: Settings;
  /** By what topics are told that no file names. */
  topics: TopicIndex;
}

/** Settings and policies, made ready for scoring. */
export function scoringBasis(
  settings: Settings,
  { register, registerVersion }: PoliciesInForce,
): ScoringBasis {
  return { settings, topics: compileTopics(settings.topics ?? DEFAULT_TAXONOMY), register, registerVersion };
}
