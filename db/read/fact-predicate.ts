import { and, eq, gte, lte, type SQL } from 'drizzle-orm';
import type { Filter } from '@/core/filter/filter';
import { dailyFacts } from '@/db/schema/sqlite';

/** The daily facts that a filter means, where they can answer it (see `factsAnswer`). */
export function factPredicate({ from, to, channel, topic, customers }: Filter): SQL | undefined {
  return and(
    from === null ? undefined : gte(dailyFacts.day, from),
    to === null ? undefined : lte(dailyFacts.day, to),
    channel === null ? undefined : eq(dailyFacts.channel, channel),
    topic === null ? undefined : eq(dailyFacts.topic, topic),
    customers === null ? undefined : eq(dailyFacts.customerKind, customers),
  );
}
