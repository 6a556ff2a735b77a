import { TextInput } from '@mantine/core';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { sendsLetters } from '@/app/access/sends-letters';
import { site } from '@/app/access/site';
import { AccountForm } from '@/components/access/account-form';
import { Door } from '@/components/access/door';
import { askForReset } from './actions';

export const metadata: Metadata = { title: 'A new password' };

export default async function ResetPage() {
  if (site().mode === 'local') notFound();
  if (!(await sendsLetters())) {
    return (
      <Door
        title="A new password"
        lead="This Trustledger sends no mail. Ask somebody who may let people in for a link; whoever runs the server can make one with the command people reset."
      >
        <p>
          <Link href="/sign-in">Back to sign in</Link>
        </p>
      </Door>
    );
  }
  return (
    <Door title="A new password" lead="You get a mail with a link to choose one.">
      <AccountForm action={askForReset} submit="Send me a link">
        <TextInput
          name="email"
          type="email"
          label="E-mail"
          autoComplete="username"
          maxLength={254}
          required
          withAsterisk={false}
        />
      </AccountForm>
      <p>
        <Link href="/sign-in">Back to sign in</Link>
      </p>
    </Door>
  );
}
