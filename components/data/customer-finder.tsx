'use client';

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { plural } from '@/core/text/plural';
import classes from './data.module.css';
import { TypedConfirmation } from './typed-confirmation';

interface Held {
  conversations: number;
  messages: number;
  findings: number;
  reviews: number;
  records: number;
  quotations: number;
  files: string[];
}

/** Finds what is held of one customer, hands it out, and takes it out. */
export function CustomerFinder({
  find,
  erase,
}: {
  find: (id: string) => Promise<{ problem: string | null; held?: Held }>;
  erase: (id: string, typed: string) => Promise<{ problem: string | null }>;
}) {
  const [id, setId] = useState('');
  const [found, setFound] = useState<{ id: string; problem: string | null; held?: Held } | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const named = id.trim();
    setFound({ id: named, ...(await find(named)) });
    setBusy(false);
  };
  return (
    <div className={classes.form}>
      <form
        className={classes.actions}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextInput
          label="Customer id"
          value={id}
          autoComplete="off"
          onChange={(event) => setId(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={busy}>
          Find
        </Button>
      </form>
      <div role="status">
        {found?.problem && <p className={classes.problem}>{found.problem}</p>}
        {found?.held && <HeldWords id={found.id} held={found.held} />}
      </div>
      {found?.held && (
        <>
          <form method="post" action="/api/customers/export">
            <input type="hidden" name="customer" value={found.id} />
            <Button type="submit" variant="default">
              Take it away as JSON
            </Button>
          </form>
          <TypedConfirmation
            key={found.id}
            word={found.id}
            label="To erase all of it for good, type the id again"
            button="Erase this customer"
            done="Erased. The figures are as if this customer had never come."
            act={(typed) => erase(found.id, typed)}
          />
        </>
      )}
    </div>
  );
}

function HeldWords({ id, held }: { id: string; held: Held }) {
  const lines = [
    plural(held.conversations, 'conversation'),
    `${plural(held.messages, 'message')}, ${plural(held.findings, 'finding')}`,
    `${plural(held.reviews, 'verdict')} of reviewers`,
    `${plural(held.records, 'row')} of customers files`,
    `${plural(held.quotations, 'quotation')} in closed months`,
    held.files.length === 0
      ? 'no imported file that is still there'
      : `imported files, which would be deleted whole: ${held.files.join(', ')}`,
  ];
  return (
    <>
      <p>
        Of <bdi>{id}</bdi> the workspace holds:
      </p>
      <ul className={classes.held}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
