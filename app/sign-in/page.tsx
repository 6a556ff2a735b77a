import { PasswordInput, TextInput } from '@mantine/core';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { currentPerson } from '@/app/access/current-person';
import { hasPeople } from '@/app/access/has-people';
import { singleSignOn } from '@/app/access/single-sign-on';
import { site } from '@/app/access/site';
import { AccountForm } from '@/components/access/account-form';
import { Door } from '@/components/access/door';
import { returnPath } from '@/core/access/return-path';
import { signIn } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  if (site().mode === 'local') notFound();
  if (!(await hasPeople())) redirect('/setup');
  const { next: asked, refused } = await searchParams;
  const next = returnPath(asked);
  const provider = singleSignOn();
  if ((await currentPerson()) !== null) redirect(next);
  return (
    <Door title="Sign in">
      {refused === 'sso' && (
        <p role="alert">
          You were not let in that way. Ask somebody who may let people in for an invitation to the e-mail
          that you have there.
        </p>
      )}
      {provider && <a href={`/sign-in/sso?next=${encodeURIComponent(next)}`}>Sign in with {provider.name}</a>}
      <AccountForm action={signIn} submit="Sign in">
        <input type="hidden" name="next" value={next} />
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
          autoComplete="current-password"
          required
          withAsterisk={false}
        />
      </AccountForm>
      <p>
        <Link href="/reset">I forgot my password</Link>
      </p>
    </Door>
  );
}
