'use client';

import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { usePathname, useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { type Filter, NO_FILTER } from '@/core/filter/filter';
import { filterQuery } from '@/core/filter/filter-query';
import classes from './filter-bar.module.css';
import { type FilterOptions, filterFields } from './filter-fields';
import { FilterSelect } from './filter-select';
import { PeriodFields } from './period-fields';

export interface FilterBarProps {
  /** What the address asks for. */
  filter: Filter;
  /** The period that is shown, defaults included. */
  period: { from: string; to: string };
  options: FilterOptions;
  /** What is shown, in words. */
  words: string;
  /** Which page this is: lists can be narrowed by more than figures, a channel's page by all but the channel. */
  scope: 'figures' | 'channel' | 'list';
  /** Address parameters that are not filters and stay (the order of a list). */
  keep?: Record<string, string>;
}

/** Says in words what is shown and changes it; everything lives in the address. Sticks to the top. */
export function FilterBar({ filter, period, options, words, scope, keep = {} }: FilterBarProps) {
  const router = useRouter();
  const pathname = usePathname();
  const [pending, startTransition] = useTransition();
  const [opened, { toggle }] = useDisclosure(false);

  const go = (next: Filter) => {
    const query = new URLSearchParams(filterQuery(next));
    for (const [name, value] of Object.entries(keep)) query.set(name, value);
    const text = query.toString();
    startTransition(() => router.push(text === '' ? pathname : `${pathname}?${text}`, { scroll: false }));
  };
  const change = (part: Partial<Filter>) => go({ ...filter, ...part });

  const fields = filterFields(filter, options);
  const first = fields.filter((field) => field.always && (scope !== 'channel' || field.name !== 'channel'));
  const more = scope === 'list' ? fields.filter((field) => !field.always) : [];
  const active = Object.values(filter).filter((value) => value !== null).length;
  const hidden = more.filter((field) => field.value !== '').length;

  return (
    <search className={classes.bar} aria-label="Filters">
      <div className={classes.inner}>
        <p className={classes.words} aria-live="polite">
          <span className="unseen">Shown: </span>
          <span data-shown-words>{pending ? 'Updating…' : words}</span>
        </p>
        <Button
          variant="default"
          size="xs"
          className={classes.open}
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.5} />}
          aria-expanded={opened}
          onClick={toggle}
        >
          {active === 0 ? 'Filters' : `Filters (${active})`}
        </Button>
        <div className={classes.controls} data-opened={opened || undefined}>
          <PeriodFields period={period} options={options} onChange={change} />
          {first.map((field) => (
            <FilterSelect key={field.name} field={field} onChange={change} />
          ))}
          {more.length > 0 && (
            <Button
              variant={hidden > 0 ? 'light' : 'default'}
              size="xs"
              className={classes.more}
              aria-expanded={opened}
              onClick={toggle}
            >
              {hidden > 0 ? `More (${hidden})` : 'More'}
            </Button>
          )}
          {active > 0 && (
            <Button variant="subtle" size="xs" className={classes.clear} onClick={() => go(NO_FILTER)}>
              Clear
            </Button>
          )}
        </div>
        {more.length > 0 && (
          <Collapse expanded={opened} transitionDuration={120} className={classes.rest}>
            <div className={classes.restFields}>
              {more.map((field) => (
                <FilterSelect key={field.name} field={field} onChange={change} />
              ))}
            </div>
          </Collapse>
        )}
      </div>
    </search>
  );
}
