import { CONFLICT_FEATURES } from '@/core/scoring/confusion/conflict-features';
import type { Example } from './confusion-examples';

const RULES = new Set(CONFLICT_FEATURES.flatMap((name, i) => (name.startsWith('rule of') ? [i] : [])));

/**
 * Every example twice, once as if no rule had seen it: the rules were written with most sets in view, and see half as
 * much of what others write.
 */
export function withSilentRules(examples: readonly Example[]): Example[] {
  return examples.flatMap((example) => [
    example,
    { ...example, features: example.features.map((value, i) => (RULES.has(i) ? 0 : value)) },
  ]);
}
