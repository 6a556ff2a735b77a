'use client';

import { Button, Checkbox, Code, MultiSelect, TextInput } from '@mantine/core';
import { useState, useTransition } from 'react';
import { KEY_RIGHTS, type KeyRight } from '@/core/access/key';
import { RIGHTS } from '@/core/access/rights';
import { channelLabel } from '@/core/conversation/channel-label';
import classes from './keys.module.css';

interface Made {
  problem: string | null;
  key?: string;
}

/** What a new key may do and until when; the key itself is shown once. */
export function KeyForm({
  channels,
  expires,
  create,
}: {
  channels: readonly string[];
  /** The last day that is offered, YYYY-MM-DD. */
  expires: string;
  create: (asked: unknown) => Promise<Made>;
}) {
  const [name, setName] = useState('');
  const [rights, setRights] = useState<string[]>(['figures', 'reports'] satisfies KeyRight[]);
  const [only, setOnly] = useState<string[]>([]);
  const [until, setUntil] = useState(expires);
  const [made, setMade] = useState<Made | null>(null);
  const [busy, start] = useTransition();
  const submit = () =>
    start(async () => {
      const answer = await create({
        name,
        rights,
        channels: only.length === 0 ? null : only,
        expires: until,
      });
      setMade(answer);
      if (answer.key !== undefined) setName('');
    });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextInput
        label="Name"
        description="Which program it is for"
        maxLength={80}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox.Group label="It may" value={rights} onChange={setRights}>
        {KEY_RIGHTS.map((right) => (
          <Checkbox key={right} mt="xs" value={right} label={RIGHTS[right].words} />
        ))}
      </Checkbox.Group>
      <MultiSelect
        label="Channels"
        description="None chosen: all of them"
        data={channels.map((value) => ({ value, label: channelLabel(value) }))}
        value={only}
        onChange={setOnly}
      />
      <TextInput
        type="date"
        label="Last day"
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={busy}>
          Make the key
        </Button>
      </div>
      {made?.problem && <p role="alert">{made.problem}</p>}
      {made?.key !== undefined && (
        <div role="status" className={classes.made}>
          <p>Copy the key now: it is kept nowhere, and this is the only time that it is shown.</p>
          <Code block>{made.key}</Code>
        </div>
      )}
    </form>
  );
}
