'use server';

import { redirect } from 'next/navigation';
import { attempt } from '@/app/access/attempt';
import { endCurrentSession } from '@/app/access/end-current-session';
import { startSession } from '@/app/access/start-session';
import { textFields } from '@/core/access/account-fields';
import type { FormAnswer } from '@/core/access/form-answer';
import { returnPath } from '@/core/access/return-path';
import { waitSentence } from '@/core/access/wait-sentence';

/** Signs in by e-mail and password; one answer for every e-mail and password that do not belong together. */
export async function signIn(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { email, password, next } = textFields(form, ['email', 'password', 'next']);
  const tried = await attempt(email, () => startSession({ email: email.trim(), password }));
  if ('waitMs' in tried) return { problem: waitSentence(tried.waitMs) };
  if (tried.result === null) return { problem: 'E-mail and password do not belong together.' };
  const to = returnPath(next);
  redirect(tried.result === 'signed-in' ? to : `/sign-in/second-factor?next=${encodeURIComponent(to)}`);
}

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  await endCurrentSession();
  redirect('/sign-in');
}
