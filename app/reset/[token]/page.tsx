import { PasswordInput } from '@mantine/core';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { followedLink } from '@/app/access/new-password';
import { site } from '@/app/access/site';
import { AccountForm } from '@/components/access/account-form';
import { Door } from '@/components/access/door';
import { SHORTEST_PASSWORD } from '@/core/access/password-problem';
import { resetByLink } from '../actions';

export const metadata: Metadata = { title: 'A new password' };

export default async function NewPasswordPage({ params }: PageProps<'/reset/[token]'>) {
  if (site().mode === 'local') notFound();
  const { token } = await params;
  const link = await followedLink('reset', token);
  if (link === null) {
    return (
      <Door title="This link does not work" lead="It works once, and for an hour.">
        <p>
          <Link href="/reset">Ask for another</Link>
        </p>
      </Door>
    );
  }
  return (
    <Door title="A new password" lead={`For ${link.email}. You are signed out everywhere else.`}>
      <AccountForm action={resetByLink} submit="Keep the password">
        <input type="hidden" name="secret" value={token} />
        <PasswordInput
          name="password"
          label="New password"
          description={`${SHORTEST_PASSWORD} characters or more; a few words are fine.`}
          autoComplete="new-password"
          required
          withAsterisk={false}
        />
      </AccountForm>
    </Door>
  );
}
