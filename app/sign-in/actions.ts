'use server';

import { redirect } from 'next/navigation';
import { attempt } from '@/app/access/attempt';
import { endCurrentSession } from '@/app/access/end-current-session';
import { noteSignIn } from '@/app/access/note-sign-in';
import { finishSecondFactor } from '@/app/access/second-factor';
import { currentSession } from '@/app/access/session';
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
  if (tried.result === null) {
    await noteSignIn(email, 'sign-in-failed');
    return { problem: 'E-mail and password do not belong together.' };
  }
  const to = returnPath(next);
  if (tried.result === 'signed-in') await noteSignIn(email, 'sign-in');
  redirect(tried.result === 'signed-in' ? to : `/sign-in/second-factor?next=${encodeURIComponent(to)}`);
}

/** The second step, for people who set one up: a code of their app, or one of the backup codes. */
export async function signInWithCode(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { code, next } = textFields(form, ['code', 'next']);
  const ended = await finishSecondFactor(code);
  if ('problem' in ended) return ended;
  await noteSignIn(ended.email, 'sign-in');
  redirect(returnPath(next));
}

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  const session = await currentSession();
  await endCurrentSession();
  if (session !== null) await noteSignIn(session.user.email, 'sign-out');
  redirect('/sign-in');
}
