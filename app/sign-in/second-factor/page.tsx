import { TextInput } from '@mantine/core';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { site } from '@/app/access/site';
import { AccountForm } from '@/components/access/account-form';
import { Door } from '@/components/access/door';
import { returnPath } from '@/core/access/return-path';
import { signInWithCode } from '../actions';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SecondFactorPage({ searchParams }: PageProps<'/sign-in/second-factor'>) {
  if (site().mode === 'local') notFound();
  const next = returnPath((await searchParams).next);
  return (
    <Door title="Your code" lead="The six digits that your app shows now, or one of your backup codes.">
      <AccountForm action={signInWithCode} submit="Sign in">
        <input type="hidden" name="next" value={next} />
        <TextInput
          name="code"
          label="Code"
          autoComplete="one-time-code"
          spellCheck={false}
          maxLength={32}
          required
          withAsterisk={false}
        />
      </AccountForm>
      <p>
        <Link href="/sign-in">Begin again</Link>
      </p>
    </Door>
  );
}
