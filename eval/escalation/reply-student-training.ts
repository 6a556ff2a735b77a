import type { REPLY_KINDS } from '@/core/scoring/escalation/reply-features';
import type { StudentOutput } from '@/core/scoring/student/student';
import { Classroom } from '@/eval/student/classroom';
import { foldsOf } from '@/eval/student/folds-of';
import type { Lesson } from '@/eval/student/lessons';
import type { ReplyExample } from './reply-examples';
import { replyLessons } from './reply-lessons';

const FOLDS = 5;

/** The student of one kind of reply, and what students that have not seen the conversation say of each example. */
export function trainReplyStudent(
  kind: (typeof REPLY_KINDS)[number],
  examples: readonly ReplyExample[],
): { output: StudentOutput; unseen: number[] } {
  const lessons = replyLessons(kind, examples);
  const texts = [...new Set(lessons.map((l) => l.text))];
  const at = new Map(texts.map((text, i) => [text, i]));
  const room = new Classroom(texts, null);
  const learn = (known: readonly Lesson[]) => {
    const targets = new Float64Array(room.size);
    const weight = new Float64Array(room.size);
    for (const { text, target } of known) {
      targets[at.get(text) ?? 0] = target;
      weight[at.get(text) ?? 0] = 1;
    }
    return room.learn(targets, weight);
  };
  const gold = lessons.filter(({ source }) => source === 'gold');
  const foldOf = foldsOf(gold, FOLDS);
  const folds = new Map(gold.map(({ group }, i) => [group, foldOf[i]]));
  const unseen = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const said = room.said(
      learn(lessons.filter(({ group }) => group === undefined || folds.get(group) !== fold)),
    );
    for (const [i, { text }] of gold.entries())
      if (foldOf[i] === fold) unseen[i] = said[at.get(text) ?? 0] ?? 0;
  }
  return { output: room.shipped(learn(lessons)), unseen };
}
