import type { Lesson } from './lessons';

/** The fold of each lesson: those of one group are in the same one, groups take turns. */
export function foldsOf(lessons: readonly Lesson[], folds: number): number[] {
  const order = new Map<string, number>();
  return lessons.map(({ group, text }) => {
    const key = group ?? text;
    const place = order.get(key) ?? order.size;
    order.set(key, place);
    return place % folds;
  });
}
