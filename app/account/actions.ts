'use server';

import { isAPIError } from 'better-auth/api';
import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { attempt } from '@/app/access/attempt';
import { auth } from '@/app/access/auth';
import { mine } from '@/app/access/mine';
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  type SecondFactorSetup,
} from '@/app/access/second-factor';
import { firstProblem, nameField, textFields } from '@/core/access/account-fields';
import type { FormAnswer } from '@/core/access/form-answer';
import { passwordProblem } from '@/core/access/password-problem';
import { waitSentence } from '@/core/access/wait-sentence';
import { endSessions, renamePerson } from '@/db/write/change-person';

/** Changes the name that stands beside reviews from now on. */
export const rename = mine(async ({ engine, user }, form) => {
  const name = nameField.safeParse(textFields(form, ['name']).name);
  if (!name.success) return { problem: firstProblem(name.error) };
  await engine.transaction((db) => renamePerson(db, user.id, name.data, Date.now()));
  revalidatePath('/', 'layout');
  return { problem: null, done: 'Kept.' };
});

/** Changes the password; every other session ends. */
export const changePassword = mine(async ({ user }, form) => {
  const { current, password } = textFields(form, ['current', 'password']);
  const problem = passwordProblem(password, { email: user.email });
  if (problem !== null) return { problem };
  const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
  const asked = { body, headers: await headers() };
  return guessed(user.email, async () => {
    try {
      await auth().api.changePassword(asked);
      return { problem: null, done: 'Kept. You are signed out on every other device.' };
    } catch (error) {
      if (isAPIError(error) && error.statusCode < 500) return null;
      throw error;
    }
  });
});

/** What a form of the second factor is told; with what an app needs once the password was right. */
export interface SecondFactorAnswer extends FormAnswer {
  readonly setup?: SecondFactorSetup;
}

/** Begins a second factor. */
export const beginCodes: (before: SecondFactorAnswer, form: FormData) => Promise<SecondFactorAnswer> = mine(
  async ({ user }, form) => {
    const { password } = textFields(form, ['password']);
    return guessed(user.email, async () => {
      const begun = await beginSecondFactor(password);
      return 'problem' in begun ? null : ({ problem: null, setup: begun } as SecondFactorAnswer);
    });
  },
);

/** Puts the second factor in force by its first code. */
export const confirmCodes = mine(async (_mine, form) => {
  const problem = await confirmSecondFactor(textFields(form, ['code']).code);
  if (problem !== null) return { problem };
  redirect('/account');
});

/** Takes the second factor away. */
export const endCodes = mine(async ({ user }, form) => {
  const { password } = textFields(form, ['password']);
  const answer = await guessed(user.email, async () =>
    (await endSecondFactor(password)) === null ? { problem: null } : null,
  );
  if (answer.problem !== null) return answer;
  redirect('/account');
});

/** Ends one session. */
export const endSession = mine(async ({ engine, user }, form) => {
  await engine.transaction((db) => endSessions(db, user.id, textFields(form, ['session']).session));
  revalidatePath('/account');
  return { problem: null };
});

/** Signs out on every device, this one too. */
export const signOutEverywhere = mine(async ({ engine, user }) => {
  await engine.transaction((db) => endSessions(db, user.id));
  redirect('/sign-in');
});

/** What a password opens is held to the same waiting as signing in; `work` gives null where it was wrong. */
async function guessed(email: string, work: () => Promise<FormAnswer | null>): Promise<FormAnswer> {
  const tried = await attempt(email, work);
  if ('waitMs' in tried) return { problem: waitSentence(tried.waitMs) };
  return tried.result ?? { problem: 'This is not your password.' };
}
