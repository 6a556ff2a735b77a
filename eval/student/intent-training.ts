import type { StudentOutput } from '@/core/scoring/student/student';
import { Classroom } from './classroom';
import { foldsOf } from './folds-of';
import { intentLessons } from './intent-lessons';
import type { Lesson } from './lessons';

const FOLDS = 5;
/** What a lesson counts: the project's own are few and varied, the corpora many and alike. */
const WEIGHT = { own: 3, gold: 3, other: 0.2 } as const;

/** The intents that are learned here; requests for a person have corpora of their own. */
const LEARNED = ['correction', 'lost', 'contact', 'distress'] as const;

export interface LearnedIntent {
  intent: (typeof LEARNED)[number];
  output: StudentOutput;
  lessons: number;
  /** What students that have not seen the conversation say of each labelled message, in the order of the lessons. */
  unseen: number[];
}

/** The students of intents, from labels alone. */
export function trainIntents(corpora: string): LearnedIntent[] {
  return LEARNED.map((intent) => {
    const { lessons, messages } = intentLessons(corpora, intent);
    const texts = [...new Set([...lessons.map((l) => l.text), ...messages.map((l) => l.text)])];
    const at = new Map(texts.map((text, i) => [text, i]));
    const room = new Classroom(texts, null);
    const foldOf = foldsOf(messages, FOLDS);
    const groups = new Map(messages.map(({ group }, i) => [group, foldOf[i]]));
    const unseen = new Array<number>(messages.length).fill(0);
    for (let fold = 0; fold < FOLDS; fold++) {
      const others = lessons.filter(({ group }) => groups.get(group) !== fold || group === undefined);
      const said = room.said(learn(room, others, at));
      for (const [i, { text }] of messages.entries())
        if (foldOf[i] === fold) unseen[i] = said[at.get(text) ?? 0] ?? 0;
    }
    return { intent, output: room.shipped(learn(room, lessons, at)), lessons: lessons.length, unseen };
  });
}

function learn(room: Classroom, lessons: readonly Lesson[], at: ReadonlyMap<string, number>): Float64Array {
  const targets = new Float64Array(room.size);
  const weight = new Float64Array(room.size);
  for (const { text, target, source } of lessons) {
    const row = at.get(text) ?? 0;
    targets[row] = target;
    weight[row] = source === 'own' || source === 'gold' ? WEIGHT[source] : WEIGHT.other;
  }
  return room.learn(targets, weight);
}
