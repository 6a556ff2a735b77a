import type { Classroom } from './classroom';
import { foldsOf } from './folds-of';
import type { Lesson } from './lessons';

const FOLDS = 5;

/**
 * The student of moods, and what students say of each lesson that have not seen its conversation: the model that reads
 * them beside the course of the conversation must not learn to trust what was learned by heart.
 */
export function learnMoods(
  room: Classroom,
  lessons: readonly Lesson[],
  indexOf: ReadonlyMap<string, number>,
): { student: Float64Array; unseen: number[] } {
  const foldOf = foldsOf(lessons, FOLDS);
  const at = lessons.map(({ text }) => indexOf.get(text) ?? 0);
  const moments = Array.from({ length: FOLDS }, (_, fold) =>
    room.moments(
      lessons.flatMap(({ target }, i) => (foldOf[i] === fold ? [{ at: at[i] ?? 0, target, weight: 1 }] : [])),
    ),
  );
  const everything = new Float64Array(room.size).fill(1);
  const unseen = new Array<number>(lessons.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const taught = room.taught(moments.filter((_, other) => other !== fold));
    const said = room.said(room.learn(taught, everything));
    for (const [i, row] of at.entries()) if (foldOf[i] === fold) unseen[i] = said[row] ?? 0;
  }
  return { student: room.learn(room.taught(moments), everything), unseen };
}
