import { DEFAULT_TAXONOMY } from './default-taxonomy';
import { isKeyword, type Taxonomy, type Topic, taxonomySchema } from './topic';

/** A topic as somebody writes it down. */
export interface WrittenTopic {
  label: string;
  /** A keyword a line; commas and semicolons part them too. */
  keywords: string;
}

export type EditedTaxonomy = { topics: Topic[]; problem: null } | { topics: null; problem: string };

/** The keywords of a topic as they are edited: one a line. */
export function writtenKeywords({ keywords }: Pick<Topic, 'keywords'>): string {
  return keywords.join('\n');
}

/**
 * A taxonomy with one topic put in place of the one with this key, or at its end (null); or one sentence
 * on why it cannot be. A renamed topic keeps its key and its place.
 */
export function putTopic(topics: Taxonomy, key: string | null, written: WrittenTopic): EditedTaxonomy {
  const label = written.label.trim();
  if (label === '') return { topics: null, problem: 'A topic needs a name.' };
  const same = (topic: Topic) => topic.key !== key && topic.label.toLowerCase() === label.toLowerCase();
  if (topics.some(same)) return { topics: null, problem: `There is a topic "${label}" already.` };
  const keywords = [...new Set(written.keywords.split(/[\n,;]+/).map((line) => line.trim()))].filter(Boolean);
  const odd = keywords.find((keyword) => keyword.length < 2 || !isKeyword(keyword));
  if (odd !== undefined) return { topics: null, problem: `"${odd}" is no keyword: one to five words are.` };
  const topic = { key: key ?? newKey(topics), label, keywords };
  const edited = key === null ? [...topics, topic] : topics.map((old) => (old.key === key ? topic : old));
  const parsed = taxonomySchema.safeParse(edited);
  if (parsed.success) return { topics: parsed.data, problem: null };
  return {
    topics: null,
    problem: `This is too much: ${parsed.error.issues[0]?.message ?? 'not understood'}.`,
  };
}

/** A taxonomy without the topic of this key. */
export function withoutTopic(topics: Taxonomy, key: string): Topic[] {
  return topics.filter((topic) => topic.key !== key);
}

/** What the settings keep of a taxonomy: null for the one that comes with the program. */
export function keptTaxonomy(topics: readonly Topic[]): Topic[] | null {
  return JSON.stringify(topics) === JSON.stringify(DEFAULT_TAXONOMY) ? null : [...topics];
}

function newKey(topics: Taxonomy): string {
  const taken = new Set(topics.map(({ key }) => key));
  let number = topics.length + 1;
  while (taken.has(`own_${number}`)) number += 1;
  return `own_${number}`;
}
