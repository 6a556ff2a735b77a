'use client';

import { NativeSelect } from '@mantine/core';
import type { Filter } from '@/core/filter/filter';
import classes from './filter-bar.module.css';
import type { FilterField } from './filter-fields';

/** One choice of the filter bar; a native list, so it works with every keyboard, phone and reader. */
export function FilterSelect({
  field,
  onChange,
}: {
  field: FilterField;
  onChange: (part: Partial<Filter>) => void;
}) {
  return (
    <NativeSelect
      size="xs"
      className={classes.field}
      data-chosen={field.value !== '' || undefined}
      label={field.label}
      data={field.options}
      value={field.value}
      onChange={(event) => onChange(field.change(event.currentTarget.value))}
    />
  );
}
