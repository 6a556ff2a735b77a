import type { Policy } from './policy';

/** Whether an entry holds every word of a search, anywhere in its id, topic or text; an empty search finds all. */
export function matchesPolicy({ id, topic, text }: Policy, query: string): boolean {
  const held = `${id} ${topic} ${text}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}
