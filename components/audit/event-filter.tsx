import { Button, NativeSelect, TextInput } from '@mantine/core';
import { EVENT_NAMES } from '@/core/audit/event';
import type { EventQuery } from '@/core/audit/event-query';
import classes from './event-list.module.css';

/** Which events are shown; a form of the plainest kind, so that its address can be kept. */
export function EventFilter({
  query,
  people,
}: {
  query: EventQuery;
  people: readonly { id: string; name: string }[];
}) {
  const kinds = Object.entries(EVENT_NAMES).map(([value, label]) => ({ value, label }));
  return (
    <form action="/audit" className={classes.filter} aria-label="Which events">
      <NativeSelect
        label="What"
        name="kind"
        defaultValue={query.kind ?? ''}
        data={[{ value: '', label: 'Everything' }, ...kinds]}
      />
      <NativeSelect
        label="Who"
        name="person"
        defaultValue={query.person ?? ''}
        data={[
          { value: '', label: 'Everybody' },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput label="From" name="from" type="date" defaultValue={query.from ?? ''} />
      <TextInput label="To" name="to" type="date" defaultValue={query.to ?? ''} />
      <Button type="submit" variant="default">
        Show
      </Button>
    </form>
  );
}
