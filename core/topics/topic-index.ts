import { LONGEST_KEYWORD, type Taxonomy } from './topic';
import { topicWords } from './topic-words';

/** A keyword made ready: what each of its words must look like, and what a sight of it is worth. */
export interface CompiledKeyword {
  topic: number;
  keyword: string;
  words: readonly { text: string; prefix: boolean }[];
  weight: number;
}

/** A taxonomy made ready for reading. */
export interface TopicIndex {
  taxonomy: Taxonomy;
  /** By the whole first word. */
  byWord: ReadonlyMap<string, readonly CompiledKeyword[]>;
  /** By the first letters of a first word with a star; `PREFIX_KEY` of them. */
  byPrefix: ReadonlyMap<string, readonly CompiledKeyword[]>;
}

/** Letters of a starred first word that the index uses; shorter ones are found under all they have. */
export const PREFIX_KEY = 3;

/** Two words in order say far more than one, three a little more still; tuned on half of three corpora. */
const WEIGHTS = [0, 1, 2.5, 3.5, 4, 4.5] as const;

/** Keywords without a letter or digit, or of more than five words, are left out. */
export function compileTopics(taxonomy: Taxonomy): TopicIndex {
  const byWord = new Map<string, CompiledKeyword[]>();
  const byPrefix = new Map<string, CompiledKeyword[]>();
  for (const [topic, { keywords }] of taxonomy.entries()) {
    for (const keyword of keywords) {
      const words = keyword
        .trim()
        .split(/\s+/)
        .map((word) => ({ text: topicWords(word).join(''), prefix: word.endsWith('*') }))
        .filter((word) => word.text !== '');
      const [first] = words;
      if (first === undefined || words.length > LONGEST_KEYWORD) continue;
      const compiled = { topic, keyword, words, weight: WEIGHTS[words.length] ?? 0 };
      const [map, key] = first.prefix ? [byPrefix, first.text.slice(0, PREFIX_KEY)] : [byWord, first.text];
      const list = map.get(key);
      if (list) list.push(compiled);
      else map.set(key, [compiled]);
    }
  }
  return { taxonomy, byWord, byPrefix };
}
