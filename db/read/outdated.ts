import { and, gt, isNull, lt, or, type SQL } from 'drizzle-orm';
import { conversations } from '@/db/schema/sqlite';

/**
 * Conversations that another register judged than this one (null: none). Written as ranges, so that the
 * index tells at once that there are none. Those whose words were deleted are judged for good.
 */
export function judgedByOthers(registerVersion: number | null): SQL | undefined {
  const judge = conversations.registerVersion;
  if (registerVersion === null) return worded(gt(judge, 0));
  return or(worded(isNull(judge)), worded(lt(judge, registerVersion)), worded(gt(judge, registerVersion)));
}

/** The same, and those that another version of the scorer scored. */
export function outdated(registerVersion: number | null, scorerVersion: string): SQL | undefined {
  const scorer = conversations.scorerVersion;
  return or(
    judgedByOthers(registerVersion),
    worded(lt(scorer, scorerVersion)),
    worded(gt(scorer, scorerVersion)),
  );
}

/** Said of each range by itself: said of all together, SQLite would go through every conversation. */
function worded(range: SQL): SQL | undefined {
  return and(isNull(conversations.textDeletedAt), range);
}
