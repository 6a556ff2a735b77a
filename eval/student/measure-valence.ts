import { groupBy } from '@/core/metrics/group-by';
import type { Classroom } from './classroom';
import type { Lesson } from './lessons';
import type { Moments } from './moments';

export interface ValenceSchool {
  sources: string[];
  rowsOf: Map<string, { at: number; target: number; weight: number }[]>;
  moments: Map<string, Moments>;
}

/** The rated texts by file; ratings of each file around its own mean, in its own spread. */
export function valenceSchool(
  room: Classroom,
  lessons: readonly Lesson[],
  indexOf: ReadonlyMap<string, number>,
): ValenceSchool {
  const rowsOf = new Map<string, { at: number; target: number; weight: number }[]>();
  for (const [source, own] of groupBy(lessons, (l) => l.source)) {
    const mean = own.reduce((sum, l) => sum + l.target, 0) / own.length;
    const spread = Math.sqrt(own.reduce((sum, l) => sum + (l.target - mean) ** 2, 0) / own.length);
    rowsOf.set(
      source,
      own.map(({ text, target }) => ({
        at: indexOf.get(text) ?? 0,
        target: (target - mean) / spread,
        weight: 1,
      })),
    );
  }
  const moments = new Map([...rowsOf].map(([source, rows]) => [source, room.moments(rows)]));
  return { sources: [...rowsOf.keys()], rowsOf, moments };
}
