import 'server-only';
import { createOwner } from '@/db/write/create-owner';
import { engine } from './engine';
import { hashPassword } from './password-hash';
import { forgetSetupCode } from './setup-code';
import { startSession } from './start-session';

/** Makes the first account and signs its owner in; false where there is one already. */
export async function makeOwner(owner: { name: string; email: string; password: string }): Promise<boolean> {
  const { name, email, password } = owner;
  const passwordHash = await hashPassword(password);
  if (!(await createOwner(engine(), { name, email, passwordHash }, Date.now()))) return false;
  forgetSetupCode();
  await startSession({ email, password });
  return true;
}
