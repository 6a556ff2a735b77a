'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Filter } from '@/core/filter/filter';
import { isDay } from '@/core/time/is-day';
import classes from './filter-bar.module.css';
import type { FilterOptions } from './filter-fields';
import { periodPresets } from './period-presets';

/** Typing a date passes through other dates; the page follows when the typing rests. */
const REST = 700;

/** The period: ready-made, or from a day to a day. */
export function PeriodFields({
  period,
  options,
  onChange,
}: {
  period: { from: string; to: string };
  options: FilterOptions;
  onChange: (part: Partial<Filter>) => void;
}) {
  const { firstDay, lastDay } = options;
  const presets = periodPresets(firstDay, lastDay);
  const current = presets.find(({ from, to }) => from === period.from && to === period.to);
  return (
    <>
      <NativeSelect
        size="xs"
        className={classes.field}
        label="Period"
        value={current?.label ?? ''}
        data={[...presets.map(({ label }) => label), ...(current ? [] : [{ value: '', label: 'Own dates' }])]}
        onChange={(event) => {
          const preset = presets.find(({ label }) => label === event.currentTarget.value);
          if (preset) onChange({ from: preset.from, to: preset.to });
        }}
      />
      <DayField
        label="From"
        day={period.from}
        min={firstDay}
        max={lastDay}
        onDay={(from) => onChange({ from })}
      />
      <DayField label="To" day={period.to} min={firstDay} max={lastDay} onDay={(to) => onChange({ to })} />
    </>
  );
}

interface DayFieldProps {
  label: string;
  day: string;
  min: string;
  max: string;
  onDay: (day: string) => void;
}

function DayField({ label, day, min, max, onDay }: DayFieldProps) {
  const [typed, setTyped] = useState(day);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(day), [day]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const apply = (value: string) => {
    clearTimeout(timer.current);
    if (value !== day && isDay(value) && value >= '1900') onDay(value);
  };
  return (
    <TextInput
      size="xs"
      type="date"
      className={classes.day}
      label={label}
      value={typed}
      min={min}
      max={max}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setTyped(value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => apply(value), REST);
      }}
      onBlur={(event) => apply(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') apply(event.currentTarget.value);
      }}
    />
  );
}
