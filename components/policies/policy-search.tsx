import { Button, TextInput } from '@mantine/core';
import Link from 'next/link';
import { plural } from '@/core/text/plural';
import classes from './policies.module.css';

/** A search in the entries; it lives in the address. */
export function PolicySearch({ query, found }: { query: string; found: number }) {
  return (
    <form action="/policies" className={classes.search}>
      <TextInput
        key={query}
        name="q"
        type="search"
        aria-label="Search the policies"
        placeholder="Search id, topic and text"
        defaultValue={query}
        className={classes.query}
      />
      <Button type="submit" variant="default">
        Search
      </Button>
      {query !== '' && (
        <p role="status">
          {plural(found, 'entry', 'entries')} found. <Link href="/policies">Show all</Link>
        </p>
      )}
    </form>
  );
}
