import type { Database } from '@/db/database';
import { dataSpan } from '@/db/schema/sqlite';

/** What the answers kept may weigh together; the one that was asked for longest ago makes room. */
const MOST = 300;

interface Memory {
  revision: number;
  answers: Map<string, { answer: Promise<unknown>; weight: number }>;
}

const memories = new WeakMap<Database, Memory>();

/**
 * What `read` answers, from memory while no conversation has changed since it was asked first. For what is
 * computed from conversations alone: nothing else raises the revision. Whoever gets an answer shares it, and
 * must not change it. `weight`: 1 for about 100 KB.
 */
export async function remembered<T>(
  db: Database,
  key: string,
  read: () => Promise<T>,
  weight = 1,
): Promise<T> {
  const [span] = await db.select({ revision: dataSpan.revision }).from(dataSpan);
  const revision = span?.revision ?? 0;
  let memory = memories.get(db);
  if (memory?.revision !== revision) {
    memory = { revision, answers: new Map() };
    memories.set(db, memory);
  }
  const { answers } = memory;
  const known = answers.get(key)?.answer as Promise<T> | undefined;
  answers.delete(key);
  const answer = known ?? read();
  answers.set(key, { answer, weight });
  let total = 0;
  for (const kept of answers.values()) total += kept.weight;
  for (const [oldest, kept] of answers) {
    if (total <= MOST || oldest === key) break;
    total -= kept.weight;
    answers.delete(oldest);
  }
  // A failure is nobody's answer.
  answer.catch(() => answers.delete(key));
  return answer;
}
