import type { ScoreSummary } from './score-summary';

export interface TopicMove {
  /** Empty where none is known. */
  topic: string;
  was: number;
  is: number;
}

/** Topics that have other numbers of conversations than before, most moved first; none where neither summary counts topics. */
export function topicMoves(before: ScoreSummary, after: ScoreSummary): TopicMove[] {
  if (before.topics === undefined || after.topics === undefined) return [];
  const was = new Map(before.topics.map(({ topic, conversations }) => [topic, conversations]));
  const is = new Map(after.topics.map(({ topic, conversations }) => [topic, conversations]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((topic) => ({ topic, was: was.get(topic) ?? 0, is: is.get(topic) ?? 0 }))
    .filter((move) => move.was !== move.is)
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was) || (a.topic < b.topic ? -1 : 1));
}
