import type { Database } from '@/db/database';
import { conversations, findings, messages } from '@/db/schema/sqlite';
import { CONVERSATION_SCORES, MESSAGE_SCORES } from '@/db/score-columns';

/** Takes every score out of a workspace, as if a scorer that knows nothing had scored it. */
export async function forgetScores(db: Database): Promise<void> {
  const blank = (column: string) => (NULLABLE.has(column) ? null : FLAGS.has(column) ? false : 0);
  // Days follow from the times, and are known without a scorer.
  const forgotten = CONVERSATION_SCORES.filter((column) => column !== 'day' && column !== 'week');
  const scores = Object.fromEntries(forgotten.map((column) => [column, blank(column)]));
  await db.update(conversations).set({ ...scores, scorerVersion: '0' });
  await db.update(messages).set(Object.fromEntries(MESSAGE_SCORES.map((column) => [column, null])));
  await db.delete(findings);
}

const columns = Object.entries(conversations) as [string, { notNull?: boolean; dataType?: string }][];
const NULLABLE = new Set(columns.filter(([, { notNull }]) => !notNull).map(([name]) => name));
const FLAGS = new Set(columns.filter(([, { dataType }]) => dataType === 'boolean').map(([name]) => name));
