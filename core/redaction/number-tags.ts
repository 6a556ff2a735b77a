import type { RedactionKind } from './redaction-kind';
import { TAG } from './tag';
import { TagNumbers } from './tag-numbers';

/**
 * Numbers the tags of a conversation's messages by first appearance, each kind for itself. The result
 * depends on the messages in their order alone, however they came together.
 */
export function numberTags<M extends { text: string; tags?: readonly string[] }>(
  messages: readonly M[],
): M[] {
  const numbers = new TagNumbers();
  return messages.map((message) => {
    const { tags } = message;
    if (!tags) return message;
    let next = 0;
    const text = message.text.replace(TAG, (_, kind: RedactionKind) => {
      const tag = tags[next++] ?? '';
      return `[${kind}_${numbers.of(kind, tag)}]`;
    });
    return text === message.text ? message : { ...message, text };
  });
}

/** The text with its tags unnumbered: equal for equal messages, wherever in the conversation they stand. */
export function withoutNumbers(text: string): string {
  return text.replace(TAG, '[$1]');
}
