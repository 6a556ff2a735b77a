import { PasswordInput, TextInput } from '@mantine/core';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentPerson } from '@/app/access/current-person';
import { hasPeople } from '@/app/access/has-people';
import { site } from '@/app/access/site';
import { AccountForm } from '@/components/access/account-form';
import { Door } from '@/components/access/door';
import { SHORTEST_PASSWORD } from '@/core/access/password-problem';
import { LONGEST_NAME } from '@/core/review/review-step';
import { createFirstAccount } from './actions';

export const metadata: Metadata = { title: 'Set up' };

export default async function SetupPage() {
  if (site().mode === 'local') notFound();
  if (await hasPeople()) redirect((await currentPerson()) === null ? '/sign-in' : '/');
  return (
    <Door
      title="Make the first account"
      lead="It may do everything and invites the others. The code stands in the terminal in which Trustledger was started."
    >
      <AccountForm action={createFirstAccount} submit="Make the account">
        <TextInput
          name="code"
          label="Code from the terminal"
          autoComplete="off"
          spellCheck={false}
          required
          withAsterisk={false}
        />
        <TextInput
          name="name"
          label="Your name"
          autoComplete="name"
          maxLength={LONGEST_NAME}
          required
          withAsterisk={false}
        />
        <TextInput
          name="email"
          type="email"
          label="E-mail"
          autoComplete="username"
          maxLength={254}
          required
          withAsterisk={false}
        />
        <PasswordInput
          name="password"
          label="Password"
          description={`${SHORTEST_PASSWORD} characters or more; a few words are fine.`}
          autoComplete="new-password"
          required
          withAsterisk={false}
        />
      </AccountForm>
    </Door>
  );
}
