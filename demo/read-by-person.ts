import type { Random } from './random';
import type { Failure, Talk } from './talk';

/** What a person says is there: the kind, and the index of the message. */
export interface Seen {
  kind: Failure;
  message: number;
}

/** People overlook things as well, and now and then see what others would not. */
const OVERLOOKS = 0.07;
const SEES_MORE = 0.012;

/** What a reader of the whole conversation takes to have gone wrong in it: nearly what was planted. */
export function readByPerson(talk: Talk, random: Random): Seen[] {
  const seen: Seen[] = [];
  for (const [kind, message] of talk.failures) {
    if (!random.chance(OVERLOOKS)) seen.push({ kind, message });
  }
  const answers = talk.lines.flatMap(({ role }, i) =>
    role === 'bot' && talk.lines[i - 1]?.role === 'customer' ? [i] : [],
  );
  if (answers.length > 0 && random.chance(SEES_MORE)) {
    const kind = random.pick<Failure>(['empathy.missing', 'confusion.unanswered']);
    const message = random.pick(answers);
    if (!talk.failures.has(kind)) seen.push({ kind, message });
  }
  return seen;
}
