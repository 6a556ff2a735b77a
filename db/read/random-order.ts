import { type SQL, sql } from 'drizzle-orm';
import { conversations } from '@/db/schema/sqlite';

/**
 * A fixed order of the conversations that has nothing to do with what is in them: their keys, scattered
 * by D. Knuth's multiplicative hash. Whatever part of it is read first is a random sample of the whole.
 */
export function randomOrder(): SQL {
  const { id } = conversations;
  // In two rounds, so that neighbours in a file do not stay at a fixed distance. Both stay below 2^63.
  const once = sql`((${id} % 1000003) * 2654435 + ${id} / 1000003 * 40503) % 1000003`;
  return sql`(${once}) * (${once}) % 999983`;
}
