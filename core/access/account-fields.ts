import { z } from 'zod';
import { LONGEST_NAME } from '@/core/review/review-step';

/** A mail address as people type it; kept in small letters, so that one address is one account. */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'The e-mail address is too long.')
  .pipe(z.email('This is no e-mail address.'));

/** A person's name: one line, without signs that are not seen. */
export const nameField = z
  .string()
  .transform((name) => name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'Please say a name.')
      .max(LONGEST_NAME, `The name is too long: ${LONGEST_NAME} characters at most.`),
  );

/** The fields of a form of the account pages; every other one is left aside. */
export function textFields<const Name extends string>(form: FormData, names: readonly Name[]) {
  const fields = names.map((name) => [name, String(form.get(name) ?? '')] as const);
  return Object.fromEntries(fields) as Record<Name, string>;
}

/** The first thing that is wrong, as a sentence. */
export function firstProblem({ issues }: z.ZodError): string {
  return issues[0]?.message ?? 'This was not understood.';
}
