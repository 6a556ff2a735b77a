import { count, max } from 'drizzle-orm';
import type { Database } from '@/db/database';
import { reviews, reviewVerdicts } from '@/db/schema/sqlite';

/** How many reviews and verdicts there are and when the last was made: something else after every change of them. */
export async function readReviewState(db: Database): Promise<unknown[]> {
  const whole = await db.select({ n: count(), last: max(reviews.at) }).from(reviews);
  const single = await db.select({ n: count(), last: max(reviewVerdicts.at) }).from(reviewVerdicts);
  return [...whole, ...single];
}
