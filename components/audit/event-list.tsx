import Link from 'next/link';
import { conversationHref } from '@/components/conversations/conversation-facts';
import { EVENT_NAMES, type EventKind, type SubjectType } from '@/core/audit/event';
import classes from './event-list.module.css';

export interface ShownEvent {
  seq: number;
  at: number;
  kind: EventKind;
  personName: string;
  address: string | null;
  subjectType: SubjectType | null;
  subject: string | null;
  /** What it was about was erased with a customer. */
  erased: boolean;
  /** JSON. */
  details: string;
}

/** Events, the latest first: when, who, what and about which. */
export function EventList({ events, when }: { events: readonly ShownEvent[]; when: (at: number) => string }) {
  return (
    <ol className={classes.list} aria-label="Events">
      {events.map((event) => (
        <li key={event.seq} className={classes.row}>
          <span className={classes.faint}>
            <time dateTime={new Date(event.at).toISOString()}>{when(event.at)}</time>
          </span>
          <span className={classes.who}>
            <bdi>{event.personName}</bdi>
            {event.address !== null && <small>from {event.address}</small>}
          </span>
          <span className={classes.what}>
            <span>
              {EVENT_NAMES[event.kind] ?? event.kind}
              <Subject event={event} />
            </span>
            <Details json={event.details} />
          </span>
          <span className={classes.number}>{event.seq}</span>
        </li>
      ))}
    </ol>
  );
}

function Subject({ event: { subjectType, subject, erased } }: { event: ShownEvent }) {
  if (subjectType === null) return null;
  if (erased) return <i>: the id was erased with its customer</i>;
  if (subject === null) return null;
  const href = subjectHref(subjectType, subject);
  return <bdi>: {href === null ? subject : <Link href={href}>{subject}</Link>}</bdi>;
}

function subjectHref(type: SubjectType, id: string): string | null {
  if (type === 'conversation') return conversationHref(id);
  if (type === 'import') return `/imports/${encodeURIComponent(id)}`;
  return type === 'report' ? `/reports/${encodeURIComponent(id)}` : null;
}

function Details({ json }: { json: string }) {
  const said = Object.entries(JSON.parse(json) as Record<string, unknown>).filter(
    ([, value]) => value !== null,
  );
  if (said.length === 0) return null;
  return <small>{said.map(([name, value]) => `${name}: ${value}`).join(' · ')}</small>;
}
