import { logistic } from '@/core/scoring/quality/linear-model';
import { fitLogistic } from '@/eval/quality/fit-logistic';
import type { Classroom } from './classroom';
import { foldsOf } from './folds-of';
import type { Lesson } from './lessons';

const FOLDS = 10;

/** What a lesson counts: the project's own sentences are few and varied, the corpora many and alike. */
const WEIGHT = { own: 3, asks: 1, other: 0.5 } as const;

export interface RequestStudent {
  student: Float64Array;
  /** Turns what the student says into log-odds. */
  scale: { bias: number; slope: number };
}

function weightOf({ source, target }: Lesson): number {
  return source === 'own' || source === 'gold' ? WEIGHT.own : target === 1 ? WEIGHT.asks : WEIGHT.other;
}

/** Learns requests from labels alone: with enough of them a teacher's opinion adds nothing. */
export function learnRequests(
  room: Classroom,
  lessons: readonly Lesson[],
  indexOf: ReadonlyMap<string, number>,
): Float64Array {
  const targets = new Float64Array(room.size);
  const weight = new Float64Array(room.size);
  for (const lesson of lessons) {
    const at = indexOf.get(lesson.text) ?? 0;
    targets[at] = lesson.target;
    weight[at] = weightOf(lesson);
  }
  return room.learn(targets, weight);
}

/** What a student that has not seen its group says of each lesson, its probability, and the scale that makes it one. */
export function crossValidatedRequests(
  room: Classroom,
  lessons: readonly Lesson[],
  indexOf: ReadonlyMap<string, number>,
): { said: number[]; probabilities: number[]; scale: RequestStudent['scale'] } {
  const foldOf = foldsOf(lessons, FOLDS);
  const said = new Array<number>(lessons.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const student = room.said(
      learnRequests(
        room,
        lessons.filter((_, i) => foldOf[i] !== fold),
        indexOf,
      ),
    );
    for (const [i, { text }] of lessons.entries())
      if (foldOf[i] === fold) said[i] = student[indexOf.get(text) ?? 0] ?? 0;
  }
  const { bias, weights } = fitLogistic(
    lessons.map((lesson, i) => ({
      features: [said[i] ?? 0],
      target: lesson.target,
      weight: weightOf(lesson),
    })),
    ['said'],
    0,
  );
  const scale = { bias, slope: weights.said ?? 1 };
  return { said, probabilities: said.map((s) => logistic(scale.bias + scale.slope * s)), scale };
}
