'use server';

import { redirect } from 'next/navigation';
import { followedLink, makeInvited } from '@/app/access/new-password';
import { noteSignIn } from '@/app/access/note-sign-in';
import { startSession } from '@/app/access/start-session';
import { firstProblem, nameField, textFields } from '@/core/access/account-fields';
import type { FormAnswer } from '@/core/access/form-answer';
import { passwordProblem } from '@/core/access/password-problem';

/** Makes the account of whoever follows an invitation, and signs them in. */
export async function acceptInvitation(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { secret, password, ...fields } = textFields(form, ['secret', 'name', 'password']);
  const link = await followedLink('invitation', secret);
  if (link === null) return { problem: 'This invitation does not work any more. Please ask for another.' };
  const name = nameField.safeParse(fields.name);
  if (!name.success) return { problem: firstProblem(name.error) };
  const problem = passwordProblem(password, { email: link.email });
  if (problem !== null) return { problem };
  const made = await makeInvited(secret, { name: name.data, password });
  if (made === 'no-link')
    return { problem: 'This invitation does not work any more. Please ask for another.' };
  if (made === 'has-account') return { problem: 'You have an account already. Please sign in.' };
  await startSession({ email: link.email, password });
  await noteSignIn(link.email, 'sign-in');
  redirect('/');
}
