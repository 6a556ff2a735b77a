'use server';

import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { attempt } from '@/app/access/attempt';
import { followedLink, sendResetLink, setNewPassword } from '@/app/access/new-password';
import { emailField, firstProblem, textFields } from '@/core/access/account-fields';
import type { FormAnswer } from '@/core/access/form-answer';
import { passwordProblem } from '@/core/access/password-problem';
import { waitSentence } from '@/core/access/wait-sentence';

/** Sends a link for a new password. The answer is the same, and as quick, whether there is such an account or not. */
export async function askForReset(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const email = emailField.safeParse(textFields(form, ['email']).email);
  if (!email.success) return { problem: firstProblem(email.error) };
  // Every request counts: a mailbox is not to be flooded.
  const tried = await attempt(`reset ${email.data}`, async () => null);
  if ('waitMs' in tried) return { problem: waitSentence(tried.waitMs) };
  after(() => sendResetLink(email.data));
  return {
    problem: null,
    done: `If ${email.data} has an account here, a mail with a link is on its way. It works for an hour.`,
  };
}

/** Sets the new password of whoever follows the link; they sign in with it then, everywhere anew. */
export async function resetByLink(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { secret, password } = textFields(form, ['secret', 'password']);
  const link = await followedLink('reset', secret);
  const problem = passwordProblem(password, { email: link?.email ?? '' });
  if (link !== null && problem !== null) return { problem };
  if (link === null || !(await setNewPassword(secret, password))) {
    return { problem: 'This link does not work any more. Please ask for another.' };
  }
  redirect('/sign-in');
}
