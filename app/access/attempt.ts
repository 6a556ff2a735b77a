import 'server-only';
import { createHash } from 'node:crypto';
import { FREE_FAILURES } from '@/core/access/lock-out';
import { beginAttempt, settleAttempt } from '@/db/write/begin-attempt';
import { isLoopback } from '@/scripts/access-mode.mjs';
import { engine } from './engine';
import { requestAddress } from './request-address';

/** What became of an attempt; `waitMs` where nobody may try yet. */
type Attempted<T> = { readonly waitMs: number } | { readonly result: T | null };

/**
 * Tries something that guessers try too: signing in, a code. `work` gives null where it failed. Accounts that there
 * are not are counted like those that there are, so that waiting tells nothing.
 */
export async function attempt<T>(email: string, work: () => Promise<T | null>): Promise<Attempted<T>> {
  const from = await requestAddress();
  const account = subjectOf('account', email.trim().toLowerCase());
  // Everybody behind a proxy that does not say who they are would share this machine's own address.
  const address = from === null || isLoopback(from) ? null : subjectOf('address', from);
  const now = Date.now();
  const until = await beginAttempt(
    engine(),
    [
      { subject: account, free: FREE_FAILURES.account },
      ...(address === null ? [] : [{ subject: address, free: FREE_FAILURES.address }]),
    ],
    now,
  );
  if (until !== null) return { waitMs: until - now };
  const result = await work();
  if (result !== null) await settleAttempt(engine(), { account, address });
  return { result };
}

/** Lets an account try again at once: its owner has chosen a new password. */
export function forgetAttempts(email: string): Promise<void> {
  return settleAttempt(engine(), {
    account: subjectOf('account', email.trim().toLowerCase()),
    address: null,
  });
}

function subjectOf(kind: 'account' | 'address', name: string): string {
  return createHash('sha256').update(`${kind} ${name}`).digest('hex');
}
