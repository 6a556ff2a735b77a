import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';
import { CONTACT_PERSON_RULES } from './contact-person-rules';
import { PERSON_SHOULD_ACT_RULES } from './person-should-act-rules';
import { WANT_PERSON_RULES } from './want-person-rules';

/**
 * Ways to ask for a person: a frame (a wish, an ability, an imperative) around a word for a person.
 * Confidence is the estimated precision of the rule on support chats; a rule that is right less than half
 * of the time is not worth having.
 */
export const HUMAN_REQUEST_RULES: readonly PhraseRule<Act>[] = [
  ...CONTACT_PERSON_RULES,
  ...WANT_PERSON_RULES,
  ...PERSON_SHOULD_ACT_RULES,
];
