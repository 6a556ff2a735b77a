import type { Connection } from './connect';

/**
 * Brings what depends on several conversations up to date for the touched customers and days:
 * first and later contacts, then the daily facts. Part of the transaction that changed them.
 */
export function refreshDerived(connection: Connection): void {
  refreshCustomerKinds(connection);
  refreshDailyFacts(connection);
}

/** A customer's earliest conversation is their first contact, whichever file brought it. */
function refreshCustomerKinds(connection: Connection): void {
  connection.exec(`
    create temp table customer_kind as
    select id, day, kind from (
      select c.id, c.day, c.customer_kind as was,
        case when row_number() over (
          partition by c.customer_id order by c.started_at is null, c.started_at, c.external_id
        ) = 1 then 'new' else 'returning' end as kind
      from touched_customer t join conversations c on c.customer_id = t.customer_id
    ) where was <> kind;
    insert or ignore into touched_day select day from customer_kind;
    update conversations set customer_kind = k.kind from customer_kind k where k.id = conversations.id;
    drop table customer_kind;
  `);
}

function refreshDailyFacts(connection: Connection): void {
  connection.exec(`
    delete from daily_facts where day in (select day from touched_day);
    insert into daily_facts (
      day, week, channel, topic, customer_kind, conversations, engaged, scored, severity_sum,
      severity_square_sum, part_escalation, part_accuracy, part_confusion, part_empathy,
      part_negative_end, asked, escalation_failed, confused, negative_end, human_joined,
      misinformed, unempathic, resolved_yes, resolved_no, messages
    )
    select
      day, min(week), channel, coalesce(topic, ''), customer_kind, count(*), sum(engaged), sum(scored),
      sum(severity), sum(cast(round(severity * (severity / 1e6)) as integer)), sum(part_escalation),
      sum(part_accuracy), sum(part_confusion), sum(part_empathy), sum(part_negative_end), sum(asked),
      sum(escalation_failed), sum(confused), sum(negative_end), sum(human_joined),
      sum(misinformed), sum(unempathic), sum(coalesce(resolved = 'yes', 0)),
      sum(coalesce(resolved = 'no', 0)), sum(message_count)
    from conversations
    where day in (select day from touched_day)
    group by day, channel, coalesce(topic, ''), customer_kind;
  `);
}
