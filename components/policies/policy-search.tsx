import { Button, TextInput } from '@mantine/core';
import Link from 'next/link';
import classes from './policies.module.css';

/** A search in the entries; it lives in the address. */
export function PolicySearch({ query }: { query: string }) {
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
      {query !== '' && <Link href="/policies">Show all</Link>}
    </form>
  );
}
