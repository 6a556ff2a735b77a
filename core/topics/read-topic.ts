import type { Message } from '@/core/conversation/conversation';
import { type CompiledKeyword, PREFIX_KEY, type TopicIndex } from './topic-index';
import { topicWords } from './topic-words';

export interface TopicReading {
  /** Key of the topic; null where no keyword was seen. */
  topic: string | null;
  /** Its name, null likewise. */
  label: string | null;
  /** The keywords that decided, as written in the taxonomy. */
  keywords: readonly string[];
}

/** Other words that may stand between two words of a keyword. */
const LONGEST_GAP = 3;
/** Customers tell their matter first: what the first message with a keyword says counts more. */
const FIRST_MESSAGE = 1.5;
/** What lies beyond is a pasted document, not a matter. */
const MOST_WORDS = 400;

const NOTHING: TopicReading = { topic: null, label: null, keywords: [] };

/**
 * What a conversation is about, from the customer's own words: each keyword counts once, longer ones
 * more, and the topic with most wins (the earlier one in the taxonomy where two are equal).
 */
export function readTopic(messages: readonly Message[], index: TopicIndex): TopicReading {
  const scores = new Float64Array(index.taxonomy.length);
  const seen = new Set<CompiledKeyword>();
  let factor = FIRST_MESSAGE;
  for (const { role, text } of messages) {
    if (role !== 'customer') continue;
    const words = topicWords(text.slice(0, MOST_WORDS * 10)).slice(0, MOST_WORDS);
    const before = seen.size;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      for (const list of candidates(index, word)) {
        for (const keyword of list) {
          if (seen.has(keyword) || !matches(keyword, words, at)) continue;
          seen.add(keyword);
          scores[keyword.topic] = (scores[keyword.topic] ?? 0) + keyword.weight * factor;
        }
      }
    }
    if (seen.size > before) factor = 1;
  }
  let best = -1;
  for (let topic = 0; topic < scores.length; topic += 1) {
    if ((scores[topic] ?? 0) > (scores[best] ?? 0)) best = topic;
  }
  if (best < 0) return NOTHING;
  const keywords = [...seen].filter(({ topic }) => topic === best).map(({ keyword }) => keyword);
  const { key: topic = null, label = null } = index.taxonomy[best] ?? {};
  return { topic, label, keywords };
}

function* candidates({ byWord, byPrefix }: TopicIndex, word: string) {
  const whole = byWord.get(word);
  if (whole) yield whole;
  const single = word.endsWith('s') ? byWord.get(word.slice(0, -1)) : undefined;
  if (single) yield single;
  const starred = byPrefix.get(word.slice(0, PREFIX_KEY));
  if (starred) yield starred;
}

function matches({ words: wanted }: CompiledKeyword, words: readonly string[], from: number): boolean {
  let at = from;
  for (const [i, { text, prefix }] of wanted.entries()) {
    const last = i === 0 ? at : Math.min(words.length - 1, at + LONGEST_GAP);
    while (at <= last && !fits(words[at] ?? '', text, prefix)) at += 1;
    if (at > last || at >= words.length) return false;
    at += 1;
  }
  return true;
}

function fits(word: string, text: string, prefix: boolean): boolean {
  if (prefix) return word.startsWith(text);
  return word === text || (word.length === text.length + 1 && word.endsWith('s') && word.startsWith(text));
}
