import { gt, isNull, lt, or, type SQL } from 'drizzle-orm';
import { conversations } from '@/db/schema/sqlite';

/**
 * Conversations that another register judged than this one (null: none). Written as ranges, so that the
 * index tells at once that there are none.
 */
export function judgedByOthers(registerVersion: number | null): SQL | undefined {
  const judge = conversations.registerVersion;
  if (registerVersion === null) return gt(judge, 0);
  return or(isNull(judge), lt(judge, registerVersion), gt(judge, registerVersion));
}

/** The same, and those that another version of the scorer scored. */
export function outdated(registerVersion: number | null, scorerVersion: string): SQL | undefined {
  const scorer = conversations.scorerVersion;
  return or(judgedByOthers(registerVersion), lt(scorer, scorerVersion), gt(scorer, scorerVersion));
}
