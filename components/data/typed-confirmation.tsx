'use client';

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './data.module.css';

/** An act that cannot be taken back: a word has to be typed first. */
export function TypedConfirmation({
  word,
  label,
  button,
  done,
  act,
}: {
  word: string;
  label: string;
  button: string;
  /** What is said when it was done. */
  done: string;
  act: (typed: string) => Promise<{ problem: string | null }>;
}) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ problem: string | null } | null>(null);
  const submit = async () => {
    setBusy(true);
    const said = await act(typed);
    setBusy(false);
    setAnswer(said);
    if (said.problem === null) setTyped('');
  };
  return (
    <form
      className={classes.actions}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextInput
        label={label}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy} disabled={typed.trim() !== word}>
        {button}
      </Button>
      <span role="status" className={answer?.problem ? classes.problem : undefined}>
        {answer && (answer.problem ?? done)}
      </span>
    </form>
  );
}
