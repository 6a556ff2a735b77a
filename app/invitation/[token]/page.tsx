import { PasswordInput, TextInput } from '@mantine/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { followedLink } from '@/app/access/new-password';
import { singleSignOn } from '@/app/access/single-sign-on';
import { site } from '@/app/access/site';
import { AccountForm } from '@/components/access/account-form';
import { Door } from '@/components/access/door';
import { SHORTEST_PASSWORD } from '@/core/access/password-problem';
import { LONGEST_NAME } from '@/core/review/review-step';
import { acceptInvitation } from '../actions';

export const metadata: Metadata = { title: 'Invitation' };

export default async function InvitationPage({ params }: PageProps<'/invitation/[token]'>) {
  if (site().mode === 'local') notFound();
  const { token } = await params;
  const link = await followedLink('invitation', token);
  if (link === null) {
    return (
      <Door
        title="This invitation does not work"
        lead="It works once, and for seven days. Please ask for another."
      >
        {null}
      </Door>
    );
  }
  return (
    <Door title="Make your account" lead={`${link.madeBy} invited ${link.email}.`}>
      <AccountForm action={acceptInvitation} submit="Make the account">
        <input type="hidden" name="secret" value={token} />
        <TextInput
          name="name"
          label="Your name"
          autoComplete="name"
          maxLength={LONGEST_NAME}
          required
          withAsterisk={false}
        />
        <input type="hidden" name="username" autoComplete="username" value={link.email} />
        <PasswordInput
          name="password"
          label="Password"
          description={`${SHORTEST_PASSWORD} characters or more; a few words are fine.`}
          autoComplete="new-password"
          required
          withAsterisk={false}
        />
      </AccountForm>
      {singleSignOn() && (
        <p>
          Or <a href="/sign-in/sso">sign in with {singleSignOn()?.name}</a>; no password is needed then.
        </p>
      )}
    </Door>
  );
}
