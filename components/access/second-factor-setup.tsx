'use client';

import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useActionState } from 'react';
import { type FormAnswer, UNSENT } from '@/core/access/form-answer';
import { AccountForm } from './account-form';
import classes from './account-form.module.css';
import own from './second-factor-setup.module.css';

interface Setup {
  readonly secret: string;
  readonly picture: { readonly size: number; readonly path: string };
  readonly backupCodes: readonly string[];
}

type Answer = FormAnswer & { readonly setup?: Setup };

/** Sets a second factor up in two steps: the password, then the picture, the backup codes and a first code. */
export function SecondFactorSetup({
  begin,
  confirm,
}: {
  begin: (before: Answer, form: FormData) => Promise<Answer>;
  confirm: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
}) {
  const [{ problem, setup }, send, pending] = useActionState<Answer, FormData>(begin, UNSENT);
  if (setup === undefined) {
    return (
      <form action={send} className={classes.form}>
        <PasswordInput
          name="password"
          label="Your password, to begin"
          autoComplete="current-password"
          required
          withAsterisk={false}
        />
        <div aria-live="polite">{problem && <p className={classes.problem}>{problem}</p>}</div>
        <Button type="submit" className={classes.submit} aria-busy={pending || undefined}>
          Set it up
        </Button>
      </form>
    );
  }
  const { size, path } = setup.picture;
  return (
    <div className={own.setup}>
      <p>Read the picture with an authenticator app, or type the key into it.</p>
      <svg
        className={own.picture}
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="The key as a QR code"
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <p className={classes.link}>{setup.secret}</p>
      <p>
        Keep these backup codes where you find them without the app. Each works once; they are not shown
        again.
      </p>
      <ul className={own.codes}>
        {setup.backupCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <AccountForm action={confirm} submit="Confirm">
        <TextInput
          name="code"
          label="The six digits that the app shows now"
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={7}
          required
          withAsterisk={false}
        />
      </AccountForm>
    </div>
  );
}
