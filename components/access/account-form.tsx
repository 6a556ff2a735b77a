'use client';

import { Button } from '@mantine/core';
import { type ReactNode, useActionState } from 'react';
import { type FormAnswer, UNSENT } from '@/core/access/form-answer';
import classes from './account-form.module.css';

/** A form that works before its script does; says below its fields what did not work, or what was done. */
export function AccountForm({
  action,
  submit,
  danger = false,
  children,
}: {
  action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
  /** What its button says. */
  submit: string;
  /** Whether it takes something away. */
  danger?: boolean;
  children?: ReactNode;
}) {
  const [{ problem, done, link }, send, pending] = useActionState(action, UNSENT);
  return (
    <form action={send} className={classes.form}>
      {children}
      <div aria-live="polite">
        {problem && <p className={classes.problem}>{problem}</p>}
        {done && <p className={classes.done}>{done}</p>}
        {link && <p className={classes.link}>{link}</p>}
      </div>
      <Button
        type="submit"
        className={classes.submit}
        variant={danger ? 'default' : 'filled'}
        data-danger={danger || undefined}
        aria-busy={pending || undefined}
      >
        {submit}
      </Button>
    </form>
  );
}
