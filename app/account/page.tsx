import { PasswordInput, TextInput } from '@mantine/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { site } from '@/app/access/site';
import { loadAccount } from '@/app/load/load-account';
import { AccountForm } from '@/components/access/account-form';
import { SecondFactorSetup } from '@/components/access/second-factor-setup';
import { SessionList } from '@/components/access/session-list';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { SHORTEST_PASSWORD } from '@/core/access/password-problem';
import { LONGEST_NAME } from '@/core/review/review-step';
import {
  beginCodes,
  changePassword,
  confirmCodes,
  endCodes,
  endSession,
  rename,
  signOutEverywhere,
} from './actions';

export const metadata: Metadata = { title: 'Your account' };

export default async function AccountPage() {
  if (site().mode === 'local') notFound();
  const { name, email, hasPassword, secondFactor, sessions } = await loadAccount();
  return (
    <PageBody>
      <PageHeader title="Your account" lead={email} />
      <Section title="Name" note="Stands beside what you review from now on.">
        <AccountForm action={rename} submit="Keep the name">
          <TextInput
            name="name"
            label="Your name"
            autoComplete="name"
            defaultValue={name}
            maxLength={LONGEST_NAME}
            required
            withAsterisk={false}
          />
        </AccountForm>
      </Section>
      {hasPassword && (
        <Section title="Password" note="A new one signs you out on every other device.">
          <AccountForm action={changePassword} submit="Change the password">
            <PasswordInput
              name="current"
              label="Password until now"
              autoComplete="current-password"
              required
              withAsterisk={false}
            />
            <PasswordInput
              name="password"
              label="New password"
              description={`${SHORTEST_PASSWORD} characters or more; a few words are fine.`}
              autoComplete="new-password"
              required
              withAsterisk={false}
            />
          </AccountForm>
        </Section>
      )}
      {hasPassword && (
        <Section
          title="Second factor"
          note={
            secondFactor
              ? 'Signing in takes your password and a code of your app.'
              : 'A code of an app on your phone, beside your password.'
          }
        >
          {secondFactor ? (
            <AccountForm action={endCodes} submit="Do without it" danger>
              <PasswordInput
                name="password"
                label="Your password"
                autoComplete="current-password"
                required
                withAsterisk={false}
              />
            </AccountForm>
          ) : (
            <SecondFactorSetup begin={beginCodes} confirm={confirmCodes} />
          )}
        </Section>
      )}
      <Section title="Where you are signed in" note="A session ends after seven days by itself.">
        <SessionList sessions={sessions} end={endSession} />
        <AccountForm action={signOutEverywhere} submit="Sign out everywhere" danger />
      </Section>
    </PageBody>
  );
}
