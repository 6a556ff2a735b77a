import { BAD } from '@/core/metrics/bad';
import type { Connection } from './connect';

const DAY = 86_400_000;

/** The order of a customer's contacts, whichever file brought them. */
const IN_ORDER = 'c.started_at is null, c.started_at, c.external_id';
const LAST_FIRST = 'c.started_at is not null, c.started_at desc, c.external_id desc';

/**
 * What each contact of the touched customers is among that customer's contacts: the first or a later one,
 * when the next one follows, the month of the first, the latest. Days on which that changed are touched too.
 */
export function refreshCustomers(connection: Connection): void {
  connection.exec(`
    create temp table contact as
    select * from (
      select c.id, c.day,
        case when row_number() over customer = 1 then 'new' else 'returning' end as customer_kind,
        lead(c.started_at) over customer as next_contact_at,
        lead(c.started_at) over (
          partition by c.customer_id, coalesce(c.topic, '') order by ${IN_ORDER}
        ) as next_topic_contact_at,
        substr(first_value(c.day) over customer, 1, 7) as cohort,
        row_number() over (partition by c.customer_id, substr(c.day, 1, 7) order by ${IN_ORDER}) = 1 as month_first,
        c.scored and row_number() over (partition by c.customer_id, c.scored order by ${LAST_FIRST}) = 1 as latest
      from touched_customer t join conversations c on c.customer_id = t.customer_id
      window customer as (partition by c.customer_id order by ${IN_ORDER})
    ) n where not exists (
      select 1 from conversations o where o.id = n.id and o.customer_kind = n.customer_kind
        and o.next_contact_at is n.next_contact_at and o.next_topic_contact_at is n.next_topic_contact_at
        and o.cohort is n.cohort and o.month_first = n.month_first and o.latest = n.latest);
    insert or ignore into touched_day select day from contact;
    update conversations set customer_kind = n.customer_kind, next_contact_at = n.next_contact_at,
      next_topic_contact_at = n.next_topic_contact_at, cohort = n.cohort, month_first = n.month_first,
      latest = n.latest
      from contact n where n.id = conversations.id;
    drop table contact;

    delete from customer_facts where customer_id in (select customer_id from touched_customer);
    insert into customer_facts (
      customer_id, channel, first_day, first_ended_at, second_at, contacts, scored, scored_7, bad_7, scored_30, bad_30
    )
    select customer_id, channel, first_day, first_ended_at, second_at, count(*), sum(scored),
      sum(scored and day_7), sum(bad and day_7), sum(scored and day_30), sum(bad and day_30)
    from (
      select f.customer_id, f.channel, f.day as first_day, f.ended_at as first_ended_at,
        f.next_contact_at as second_at, c.scored, c.scored and c.severity > ${BAD * 1e6} as bad,
        c.id = f.id or coalesce(c.started_at <= f.ended_at + ${7 * DAY}, 0) as day_7,
        c.id = f.id or coalesce(c.started_at <= f.ended_at + ${30 * DAY}, 0) as day_30
      from touched_customer t
      join conversations f on f.customer_id = t.customer_id and f.customer_kind = 'new'
      join conversations c on c.customer_id = t.customer_id
    )
    group by customer_id;
  `);
  refreshClusters(connection);
}

/**
 * How the scored contacts of customers cluster on each channel: what the touched customers add now, less what
 * they added before. Whole numbers, so nothing is lost on the way.
 */
function refreshClusters(connection: Connection): void {
  const sums = (sign: string) => `
    select channel, ${sign}count(*) as customers, ${sign}sum(scored * scored) as count_squares,
      ${sign}sum(cast(round(severity_sum * (severity_sum / 1e6)) as integer)) as severity_squares,
      ${sign}sum(scored * severity_sum) as count_times_severity
    from customer_channels where customer_id in (select customer_id from touched_customer) group by channel`;
  connection.exec(`
    create temp table cluster_change as ${sums('-')};
    delete from customer_channels where customer_id in (select customer_id from touched_customer);
    insert into customer_channels (customer_id, channel, scored, severity_sum)
    select c.customer_id, c.channel, count(*), sum(c.severity)
    from touched_customer t join conversations c on c.customer_id = t.customer_id
    where c.scored group by c.customer_id, c.channel;
    insert into cluster_change ${sums('')};
    insert into channel_clusters (channel, customers, count_squares, severity_squares, count_times_severity)
    select channel, sum(customers), sum(count_squares), sum(severity_squares), sum(count_times_severity)
    from cluster_change where true group by channel
    on conflict (channel) do update set customers = customers + excluded.customers,
      count_squares = count_squares + excluded.count_squares,
      severity_squares = severity_squares + excluded.severity_squares,
      count_times_severity = count_times_severity + excluded.count_times_severity;
    delete from channel_clusters where customers = 0;
    drop table cluster_change;
  `);
}
