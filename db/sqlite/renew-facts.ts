import type { Connection } from './connect';
import { refreshDerived } from './refresh-derived';
import { FACTS_VERSION } from './refresh-span';
import { forgetTouched, touch } from './touched';

/** Computes everything derived anew where an older version of the program left it. */
export function renewFacts(connection: Connection): void {
  const version = connection.prepare('select version from data_span').pluck();
  if (version.get() === FACTS_VERSION) return;
  connection
    .transaction(() => {
      if (version.get() === FACTS_VERSION) return;
      forgetTouched(connection);
      touch(connection, 'select customer_id, day from conversations');
      connection.exec(
        `delete from customer_facts; delete from daily_facts; delete from hourly_facts; delete from weekly_facts;
         delete from customer_channels; delete from channel_clusters;`,
      );
      refreshDerived(connection);
      forgetTouched(connection);
    })
    .immediate();
}
