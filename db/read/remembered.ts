import type { Database } from '@/db/database';
import { dataSpan } from '@/db/schema/sqlite';

/** Answers kept at a time; the one that was asked for longest ago makes room. */
const MOST = 300;

interface Memory {
  revision: number;
  answers: Map<string, Promise<unknown>>;
}

const memories = new WeakMap<Database, Memory>();

/**
 * What `read` answers, from memory while no conversation has changed since it was asked first. For what is
 * computed from conversations alone: nothing else raises the revision. Whoever gets an answer shares it, and
 * must not change it.
 */
export async function remembered<T>(db: Database, key: string, read: () => Promise<T>): Promise<T> {
  const [span] = await db.select({ revision: dataSpan.revision }).from(dataSpan);
  const revision = span?.revision ?? 0;
  let memory = memories.get(db);
  if (memory?.revision !== revision) {
    memory = { revision, answers: new Map() };
    memories.set(db, memory);
  }
  const { answers } = memory;
  const known = answers.get(key) as Promise<T> | undefined;
  answers.delete(key);
  const answer = known ?? read();
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= MOST) break;
    answers.delete(oldest);
  }
  // A failure is nobody's answer.
  answer.catch(() => answers.delete(key));
  return answer;
}
