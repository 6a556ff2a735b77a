import type { Database } from '@/db/database';
import { dataSpan } from '@/db/schema/sqlite';

interface Memory {
  revision: number;
  /** By kind, then by what was asked. */
  kinds: Map<string, Map<string, Promise<unknown>>>;
}

const memories = new WeakMap<Database, Memory>();

/**
 * What `read` answers, from memory while no conversation has changed since the same was asked first. For what is
 * computed from conversations alone, and from what `asked` names: nothing else raises the revision. Of each kind
 * the `most` answers that were asked for last are kept. Whoever gets one shares it, and must not change it.
 */
export async function remembered<T>(
  db: Database,
  kind: string,
  asked: unknown,
  read: () => Promise<T>,
  most = 100,
): Promise<T> {
  const [span] = await db.select({ revision: dataSpan.revision }).from(dataSpan);
  const revision = span?.revision ?? 0;
  let memory = memories.get(db);
  if (memory?.revision !== revision) {
    memory = { revision, kinds: new Map() };
    memories.set(db, memory);
  }
  const answers = memory.kinds.get(kind) ?? new Map<string, Promise<unknown>>();
  memory.kinds.set(kind, answers);
  const key = JSON.stringify(asked);
  const answer = (answers.get(key) as Promise<T> | undefined) ?? read();
  answers.delete(key);
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= most) break;
    answers.delete(oldest);
  }
  // A failure is nobody's answer.
  answer.catch(() => answers.delete(key));
  return answer;
}
