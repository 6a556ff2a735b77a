import type { Database } from '@/db/database';
import { readRevision } from './read-revision';

interface Memory {
  revision: number;
  /** By kind, then by what was asked. */
  kinds: Map<string, Map<string, Promise<unknown>>>;
}

/** Next bundles routes apart from each other, and apart from what runs when the server starts; they remember together. */
const shared = globalThis as { trustledgerMemories?: WeakMap<Database, Memory> };
shared.trustledgerMemories ??= new WeakMap();
const memories = shared.trustledgerMemories;

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
  const revision = await readRevision(db);
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
