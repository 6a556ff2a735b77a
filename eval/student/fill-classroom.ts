import { Classroom } from './classroom';
import { goldLessons, type Lesson, ownGold, requestLessons, valenceLessons } from './lessons';
import { sentenceVectors } from './sentence-vectors';

export interface FilledClassroom {
  room: Classroom;
  rated: Lesson[];
  moods: Lesson[];
  requests: Lesson[];
  /** Where each text stands in the room. */
  indexOf: Map<string, number>;
}

/** A classroom with all texts that the students are trained on, their vectors from `cache` or made there. */
export async function fillClassroom(corpora: string, cache: string): Promise<FilledClassroom> {
  const rated = valenceLessons(corpora);
  if (rated.length === 0) throw new Error(`no rated texts in ${corpora}`);
  const gold = goldLessons(ownGold(corpora));
  const requests = [...requestLessons(corpora), ...gold.request];
  const texts = [...new Set([...gold.mood, ...rated, ...requests].map((l) => l.text))];
  const indexOf = new Map(texts.map((text, i) => [text, i]));
  const room = new Classroom(texts, await sentenceVectors(texts, cache));
  return { room, rated, moods: gold.mood, requests, indexOf };
}
