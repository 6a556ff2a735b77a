import type { Role } from '@/core/conversation/role';
import type { RedactionKind } from './redaction-kind';
import { type RedactionRules, sightings } from './sightings';
import { TagNumbers } from './tag-numbers';

export interface RedactedText {
  /** The text with `[EMAIL_1]` and its like in the place of details, numbered within this text. */
  text: string;
  /** A keyed hash a tag, left to right: equal details of a conversation have equal ones. */
  tags: string[];
}

/**
 * Replaces the personal details of a message by tags. `hash` keys a detail to its conversation, so that
 * nobody can follow it elsewhere. A text without details comes back as it is, with no tags.
 */
export function redact(
  role: Role,
  text: string,
  rules: RedactionRules,
  hash: (kind: RedactionKind, value: string) => string,
): RedactedText {
  const found = sightings(role, text, rules);
  if (found.length === 0) return { text, tags: [] };
  const tags: string[] = [];
  const numbers = new TagNumbers();
  let out = '';
  let from = 0;
  for (const { kind, start, end, value } of found) {
    const tag = hash(kind, value);
    tags.push(tag);
    out += `${text.slice(from, start)}[${kind}_${numbers.of(kind, tag)}]`;
    from = end;
  }
  return { text: out + text.slice(from), tags };
}
