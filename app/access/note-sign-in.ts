import 'server-only';
import { after } from 'next/server';
import { readPersonByEmail } from '@/db/read/read-people';
import { recordEvent } from '@/db/write/record-event';
import { actorOf } from './actor';
import { engine } from './engine';

/**
 * Notes in the audit log how an attempt to sign in ended, after the answer has gone out: so it takes no time by which
 * accounts could be told from none. What was tried with an e-mail that has no account is not noted.
 */
export async function noteSignIn(
  email: string,
  kind: 'sign-in' | 'sign-in-failed' | 'sign-out',
): Promise<void> {
  const { address } = await actorOf({ id: '', name: '' });
  after(async () => {
    const person = await readPersonByEmail(engine().db, email.trim());
    if (person === null) return;
    const { id, name } = person;
    await engine().transaction((db) => recordEvent(db, { id, name, address }, { kind }, Date.now()));
  });
}
