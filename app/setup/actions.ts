'use server';

import { redirect } from 'next/navigation';
import { attempt } from '@/app/access/attempt';
import { makeOwner } from '@/app/access/make-owner';
import { isSetupCode } from '@/app/access/setup-code';
import { site } from '@/app/access/site';
import { emailField, firstProblem, nameField, textFields } from '@/core/access/account-fields';
import type { FormAnswer } from '@/core/access/form-answer';
import { passwordProblem } from '@/core/access/password-problem';
import { waitSentence } from '@/core/access/wait-sentence';

/** Makes the first account for whoever has the code from the terminal, and signs them in. */
export async function createFirstAccount(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const { origin, mode } = site();
  if (mode === 'local') return { problem: 'There are no accounts here.' };
  const fields = textFields(form, ['code', 'name', 'email', 'password']);
  const name = nameField.safeParse(fields.name);
  if (!name.success) return { problem: firstProblem(name.error) };
  const email = emailField.safeParse(fields.email);
  if (!email.success) return { problem: firstProblem(email.error) };
  const problem = passwordProblem(fields.password, { email: email.data });
  if (problem !== null) return { problem };

  const tried = await attempt('setup', async () => (isSetupCode(fields.code, origin) ? true : null));
  if ('waitMs' in tried) return { problem: waitSentence(tried.waitMs) };
  if (tried.result === null) return { problem: 'This is not the code that stands in the terminal.' };
  if (!(await makeOwner({ name: name.data, email: email.data, password: fields.password }))) {
    return { problem: 'There is an account already. Whoever has it can invite you.' };
  }
  redirect('/');
}
