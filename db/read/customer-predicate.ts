import { and, eq, gte, inArray, lte, type SQL } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import { customerFacts } from '@/db/schema/sqlite';

/** Customers whose first contact lies in the filter's period and channel; what else it asks for says nothing of customers. */
export function customerPredicate({ from, to, channel, within }: ScopedFilter): SQL | undefined {
  return and(
    from === null ? undefined : gte(customerFacts.firstDay, from),
    to === null ? undefined : lte(customerFacts.firstDay, to),
    channel === null ? undefined : eq(customerFacts.channel, channel),
    within === null ? undefined : inArray(customerFacts.channel, within),
  );
}
