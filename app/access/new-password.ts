import 'server-only';
import type { LinkKind } from '@/core/access/link-life';
import { readAccessLink } from '@/db/read/read-access-links';
import { readPersonByEmail } from '@/db/read/read-people';
import { createAccessLink } from '@/db/write/create-access-link';
import { acceptInvitation, resetPassword } from '@/db/write/follow-access-link';
import { recordEvent } from '@/db/write/record-event';
import { actorOf } from './actor';
import { forgetAttempts } from './attempt';
import { engine } from './engine';
import { handOutLink } from './hand-out-link';
import { hashPassword } from './password-hash';

/** The link that somebody follows, as far as its page shows it; null where it does not work. */
export async function followedLink(kind: LinkKind, secret: string) {
  const link = await readAccessLink(engine().db, { kind, secret }, Date.now());
  return link && { email: link.email, madeBy: link.madeBy };
}

/** Sends a link to whoever has this e-mail; where nobody has, nothing is sent and nobody is told. */
export async function sendResetLink(email: string): Promise<void> {
  const person = await readPersonByEmail(engine().db, email);
  if (person === null) return;
  const wanted = { kind: 'reset', email: person.email, madeBy: person.name } as const;
  const secret = await engine().transaction((db) => createAccessLink(db, wanted, Date.now()));
  await handOutLink(engine().db, { ...wanted, secret });
}

/** Sets a new password by a link; false where the link does not work any more. */
export async function setNewPassword(secret: string, password: string): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  const now = Date.now();
  const done = await engine().transaction((db) => resetPassword(db, { secret, passwordHash }, now));
  if (done === null) return false;
  await forgetAttempts(done.email);
  return true;
}

/** Makes the account that an invitation is for; gives its e-mail, or why not. */
export async function makeInvited(
  secret: string,
  { name, password }: { name: string; password: string },
): Promise<'made' | 'no-link' | 'has-account'> {
  const passwordHash = await hashPassword(password);
  const now = Date.now();
  const who = await actorOf({ id: '', name });
  return engine().transaction(async (db) => {
    const id = await acceptInvitation(db, { secret, name, passwordHash }, now);
    if (id === 'no-link' || id === 'has-account') return id;
    const subject = { type: 'person', id } as const;
    await recordEvent(db, { ...who, id }, { kind: 'person-added', subject }, now);
    return 'made';
  });
}
