'use client';

import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import classes from './data.module.css';

interface Rule {
  days: number | null;
  byChannel: Record<string, number | null>;
}

const PERIODS = [30, 60, 90, 180, 365, 730, 1095, 1825, 2555, 3650];
const AS_ALL = 'as-all';
const FOR_GOOD = 'for-good';

/** How long words are kept, for all channels and for single ones. */
export function RetentionForm({
  rule,
  channels,
  save,
}: {
  rule: Rule;
  channels: readonly string[];
  save: (rule: Rule) => Promise<{ problem: string | null }>;
}) {
  const [wanted, setWanted] = useState(rule);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (next: Rule) => {
    setWanted(next);
    setSaid(null);
  };
  const submit = async () => {
    setBusy(true);
    const { problem } = await save(wanted);
    setBusy(false);
    setSaid(problem ?? 'Kept. The server follows it soon after the next midnight.');
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={classes.fields}>
        <NativeSelect
          label="All channels"
          value={optionOf(wanted.days)}
          data={optionsWith(wanted.days)}
          onChange={(event) => change({ ...wanted, days: daysIn(event.currentTarget.value) })}
        />
        {[...new Set([...channels, ...Object.keys(wanted.byChannel)])].map((channel) => {
          const own = Object.hasOwn(wanted.byChannel, channel);
          const days = own ? (wanted.byChannel[channel] ?? null) : null;
          return (
            <NativeSelect
              key={channel}
              label={channel}
              value={own ? optionOf(days) : AS_ALL}
              data={[{ value: AS_ALL, label: 'As all channels' }, ...optionsWith(days)]}
              onChange={(event) => {
                const others = Object.entries(wanted.byChannel).filter(([name]) => name !== channel);
                const { value } = event.currentTarget;
                const mine: [string, number | null][] = value === AS_ALL ? [] : [[channel, daysIn(value)]];
                change({ ...wanted, byChannel: Object.fromEntries([...others, ...mine]) });
              }}
            />
          );
        })}
      </div>
      <div className={classes.actions}>
        <Button type="submit" loading={busy}>
          Keep this rule
        </Button>
        <span role="status">{said}</span>
      </div>
    </form>
  );
}

function optionsWith(days: number | null) {
  const all = days === null || PERIODS.includes(days) ? PERIODS : [...PERIODS, days].sort((a, b) => a - b);
  return [
    { value: FOR_GOOD, label: 'For good' },
    ...all.map((n) => ({
      value: String(n),
      label: `${n.toLocaleString('en-US')} ${n === 1 ? 'day' : 'days'}`,
    })),
  ];
}

function optionOf(days: number | null): string {
  return days === null ? FOR_GOOD : String(days);
}

function daysIn(value: string): number | null {
  return value === FOR_GOOD ? null : Number(value);
}
