'use client';

import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import type { Filter } from '@/core/filter/filter';
import { type ListOrder, listHref } from './list-address';
import classes from './search-field.module.css';

/** Searches the messages of the conversations that the filter leaves. "/" leads here. */
export function SearchField({ filter, order }: { filter: Filter; order: ListOrder }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [typed, setTyped] = useState(order.search);
  useEffect(() => setTyped(order.search), [order.search]);
  const go = (search: string) =>
    startTransition(() => router.push(listHref(filter, { ...order, search: search.trim(), page: 1 })));
  return (
    <search className={classes.search}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          go(typed);
        }}
      >
        <TextInput
          className={classes.input}
          type="search"
          name="q"
          data-search-field
          aria-label="Search what was said"
          aria-describedby="search-help"
          placeholder="Search what was said"
          maxLength={300}
          leftSection={<IconSearch size={16} stroke={1.5} aria-hidden="true" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={pending}>
          Search
        </Button>
        {order.search !== '' && (
          <Button variant="subtle" onClick={() => go('')}>
            Clear the search
          </Button>
        )}
      </form>
      <p id="search-help" className={classes.help}>
        All words must occur. "In quotes" finds these very words; a minus leaves out: refund -voucher.
      </p>
    </search>
  );
}
