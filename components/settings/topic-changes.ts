import { plural } from '@/core/text/plural';
import type { Taxonomy } from '@/core/topics/topic';

/** What differs between two taxonomies, one phrase a topic. */
export function topicChanges(is: Taxonomy, proposed: Taxonomy): string[] {
  const before = new Map(is.map((topic) => [topic.key, topic]));
  const kept = new Set(proposed.map(({ key }) => key));
  const changes: string[] = [];
  for (const { key, label, keywords } of proposed) {
    const old = before.get(key);
    if (old === undefined) {
      changes.push(`The topic "${label}" is new, with ${plural(keywords.length, 'keyword')}`);
      continue;
    }
    if (old.label !== label) changes.push(`The topic "${old.label}" is called "${label}"`);
    const [had, has] = [new Set(old.keywords), new Set(keywords)];
    const more = keywords.filter((keyword) => !had.has(keyword)).length;
    const fewer = old.keywords.filter((keyword) => !has.has(keyword)).length;
    const words = [more > 0 && `${more} more`, fewer > 0 && `${fewer} fewer`].filter(Boolean).join(', ');
    if (words !== '') changes.push(`Keywords of "${label}": ${words}`);
  }
  for (const { key, label } of is) if (!kept.has(key)) changes.push(`The topic "${label}" is gone`);
  return changes;
}
