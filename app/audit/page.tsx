import type { Metadata } from 'next';
import Link from 'next/link';
import { loadAudit } from '@/app/load/load-audit';
import { EventFilter } from '@/components/audit/event-filter';
import { EventList } from '@/components/audit/event-list';
import classes from '@/components/audit/event-list.module.css';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { clock } from '@/components/transcript/clock';
import { eventHref, parseEventQuery } from '@/core/audit/event-query';
import { plural } from '@/core/text/plural';

export const metadata: Metadata = { title: 'Audit log' };

/** Who did what and when, the latest first. */
export default async function AuditPage(props: PageProps<'/audit'>) {
  const query = parseEventQuery(await props.searchParams);
  const { events, next, total, people, timeZone } = await loadAudit(query);
  const { day, time } = clock(timeZone);
  const filtered = [query.kind, query.person, query.from, query.to].some((part) => part !== null);
  return (
    <PageBody>
      <PageHeader
        title="Audit log"
        lead="Who read, changed or took away what. Events are only ever added; reading a conversation is noted once an hour for each person."
      />
      <div>
        <EventFilter query={query} people={people} />
        <p>
          {total === 0
            ? filtered
              ? 'No event is like that.'
              : 'Nothing has happened yet.'
            : `${plural(total, 'event')}${query.before === null ? '' : `, those before number ${query.before}`}.`}
        </p>
        {events.length > 0 && <EventList events={events} when={(at) => `${day(at)}, ${time(at)}`} />}
        <div className={classes.more}>
          {next !== null && <Link href={eventHref('/audit', { ...query, before: next })}>Older events</Link>}
          {query.before !== null && (
            <Link href={eventHref('/audit', { ...query, before: null })}>The latest</Link>
          )}
          {total > 0 && (
            <a href={eventHref('/api/audit.csv', { ...query, before: null })} download>
              Take {filtered ? 'these' : 'all'} away as CSV
            </a>
          )}
        </div>
      </div>
    </PageBody>
  );
}
